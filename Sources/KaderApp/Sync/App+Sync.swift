internal import Foundation
internal import KaderDomain
internal import KaderStore
internal import KaderSync
internal import TerminalUI

extension App {
    /// Asks with what; while it is at it, stops it after the part that is under way.
    mutating func syncOrStop() -> [Work] {
        guard syncing.stop() else { return [.readPlaces] }
        notice = Notice(
            Phrase(
                nl: "Uitwisselen stopt na dit deel. Wat al binnen is blijft.",
                en: "Syncing stops after this part. What has come in stays."))
        return []
    }

    /// The only place at once; of several one is chosen.
    mutating func choose(from places: [SyncPlace]) -> [Work] {
        guard let first = places.first else {
            notice = Notice(.nowhere, .refusal)
            return []
        }
        guard places.count > 1 else { return start(first) }
        let options = places.map { place in
            Pick<Addressed>.Option(
                place.title, detail: place.name.isEmpty ? "" : place.place,
                Addressed(.sync(place)))
        }
        sheets.append(.pick(PickState(pick: Pick(.withWhat, options: options))))
        return []
    }

    mutating func start(_ place: SyncPlace) -> [Work] {
        guard syncing.begin() else { return [] }
        notice = Notice(
            Phrase(
                nl: "Uitwisselen met \(place.title); je kunt gewoon doorwerken.",
                en: "Syncing with \(place.title); you can go on working."))
        return [.sync(place, syncing)]
    }
}

extension Work {
    static let readPlaces = Work("read places") { dependencies, send in
        do {
            send(
                .placesRead(
                    try dependencies.store.remotes().map {
                        SyncPlace(name: $0.name, place: $0.place)
                    }))
        } catch {
            send(.say(Notice(Phrase(error), .refusal)))
        }
    }

    /// Says once that the keys of this device are new, to who may do something about it.
    static let tellStrangers = Work("tell strangers") { dependencies, send in
        guard (try? dependencies.store.may(.sync)) == true,
            let strangers = try? Identity.strangers(to: dependencies.store), !strangers.isEmpty
        else { return }
        send(.say(Notice(ReceiptWords.newKeys, .refusal)))
    }

    static func sync(_ place: SyncPlace, _ turn: SyncTurn) -> Work {
        Work("sync", isLong: true) { dependencies, send in
            do {
                let identity = try Identity(dependencies.store, named: Machine.name)
                try dependencies.store.noteSync()
                let receipt = try RemotePlace(place.place).sync(identity, asking: false) {
                    send(.say(Notice(Phrase($0))))
                    return turn.goesOn
                }
                try dependencies.store.note(receipt)
                let lines = ReceiptWords.lines(receipt, in: dependencies.language)
                    .map { HistoryLine(heading: $0, changes: []) }
                send(.historyRead(title: Phrase.synced[dependencies.language], lines))
                if receipt.held > 0 { send(.changed(["heldCommit"])) }
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
            send(.synced)
            send(.changed(dependencies.shown.take(from: dependencies.store)))
        }
    }
}

extension Phrase {
    fileprivate static let synced = Phrase(nl: "Uitgewisseld", en: "Synced")
    fileprivate static let withWhat = Phrase(nl: "Waarmee uitwisselen?", en: "Sync with what?")
    fileprivate static let nowhere = Phrase(
        nl: "Er is nog geen plek om mee uit te wisselen. Geef er een: `kader remote add NAAM MAP`.",
        en: "There is no place to sync with yet. Name one: `kader remote add NAME FOLDER`.")

    init(_ progress: SyncProgress) {
        let count = progress.total > 0 ? " \(progress.done)/\(progress.total)" : ""
        self =
            progress.isSending
            ? Phrase(nl: "Uitwisselen: versturen\(count)", en: "Sync: sending\(count)")
            : Phrase(nl: "Uitwisselen: ontvangen\(count)", en: "Sync: receiving\(count)")
    }
}
