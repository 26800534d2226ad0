import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore
import KaderSync

extension BusCommand {
    /// `kader bus return HOME`
    struct Return: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "return",
            abstract: "Bring everything home; the laptop is emptied once the house has it all.",
            discussion: "If it breaks off, do it again. Nothing is lost meanwhile.")

        @OptionGroup var options: Options

        @Argument(help: "A folder, ssh://user@host[:port][/path], or the database of the house.")
        var home: String

        @Flag(help: "Leave the laptop as it is.")
        var keep = false

        @Flag(help: "Make a callback note of each form that is half filled in, at home.")
        var handOver = false

        @Flag(help: "Throw away forms that are half filled in.")
        var discardDrafts = false

        func validate() throws {
            guard !(handOver && discardDrafts) else {
                throw ValidationError("Choose one: --hand-over or --discard-drafts.")
            }
        }

        func run(with kader: Dependencies) throws {
            guard kader.store.bus != nil else { throw BusError.notOnBus }
            if handOver { try kader.store.handOverDrafts(newId: { kader.newId() }) }
            if discardDrafts { try kader.store.discardDrafts() }
            let bus = try Identity(kader.store, named: Machine.name)
            let progress = ProgressLine(kader.language)
            let report = try Homecoming(bus, to: try place(kader)).run(goesOn: progress.tell)
            progress.clear()
            let isGone = report.isDone && !keep
            if isGone { try kader.store.vanish() }
            if options.json {
                return Output.write(report.json(isGone: isGone).description + "\n")
            }
            for line in BusWords.returned(report, isGone: isGone, in: kader.language) {
                Output.write(line.harmless + "\n")
            }
        }

        /// The database itself where a file is meant.
        private func place(_ kader: Dependencies) throws -> HomePlace {
            let text = try kader.store.place(named: home)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: text, isDirectory: &isFolder),
                !isFolder.boolValue
            else { return .remote(try RemotePlace(text)) }
            let store = try Store.open(at: text)
            let house = store.as(kader.store.actor)
            try house.refuseStranger()
            try house.note(.synced, detail: "bus")
            // Who may not have all of it may still bring home the laptop (S6).
            let isForBus = try !house.may(.sync) && house.may(.writeBus)
            return .database(
                store.as(
                    isForBus ? .upkeep : kader.store.actor, at: kader.store.clock,
                    knowing: kader.store.holidays))
        }
    }

    /// `kader bus report TRIP`
    struct Report: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "report",
            abstract: "Appointments that the bus made: firm or not, and whom to call.",
            discussion: "On the laptop those of today; at home those of the trip.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the trip; on the laptop it can be left out.")
        var trip: BusTrip.ID?

        func run(with kader: Dependencies) throws {
            let visits =
                try kader.store.bus == nil
                ? kader.store.busVisits(of: try trip.orRefuse(BusError.notOnBus))
                : kader.store.busVisits()
            try Listing.show(
                visits, options,
                cells: {
                    [
                        $0.state.label[kader.language], "\($0.at)", "\($0.place)", $0.contact,
                        $0.phone, $0.alternatives.map { "\($0)" }.joined(separator: ", "),
                    ]
                }, json: \.json)
        }
    }
}

extension Optional {
    fileprivate func orRefuse(_ error: BusError) throws -> Wrapped {
        guard let self else { throw error }
        return self
    }
}

extension Homecoming.Report {
    fileprivate func json(isGone: Bool) -> JSON {
        [
            "sent": .whole(sent), "onlyHere": .whole(onlyHere), "held": .whole(held),
            "drafts": .whole(drafts),
            "isConfirmed": .truth(isConfirmed), "isRemoved": .truth(isGone),
            "appointments": .array(visits) { $0.json },
        ]
    }
}
