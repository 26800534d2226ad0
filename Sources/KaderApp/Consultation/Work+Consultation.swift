internal import KaderDomain
internal import KaderReference
internal import KaderStore

extension Work {
    static func readConsultation(_ region: String?, _ part: ConsultationPart) -> Work {
        Work("read tables of a region") { kader, send in
            do {
                send(.consultationRead(ConsultationContent(try kader.consultation(region, part))))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }

    static func change(_ new: ListedThing, from old: ListedThing) -> Work {
        write("change a thing of a table") { kader in
            try kader.store.edit(new, from: old)
            return Phrase.saved.undoable
        }
    }

    static func withdraw(_ thing: ListedThing) -> Work {
        write("remove a thing of a table") { kader in
            try kader.store.withdraw(thing.kind, thing.id)
            return Phrase(nl: "Weggehaald.", en: "Removed.").undoable
        }
    }

    private static func write(
        _ name: String, _ body: @escaping @Sendable (Dependencies) throws -> Phrase
    ) -> Work {
        Work(name) { kader, send in
            do {
                let phrase = try body(kader)
                send(.say(Notice(phrase, .success)))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
            send(.changed(kader.shown.take(from: kader.store)))
        }
    }
}

/// What was read of the tables of a region.
public struct ConsultationContent: Sendable {
    let sheet: ConsultationSheet

    init(_ sheet: ConsultationSheet) { self.sheet = sheet }
}

extension Dependencies {
    fileprivate func consultation(
        _ region: String?, _ part: ConsultationPart
    ) throws -> ConsultationSheet {
        let (all, today) = (try store.consultation(), store.now.day)
        let place = region.flatMap { reference.region($0) }
        return ConsultationSheet(
            part: part, region: region, all: region.map { all.of($0) } ?? all,
            dated: try dated(in: region, from: today - 90, through: today + 730, of: all),
            funds: reference.funds.filter { !$0.hasEnded && $0.touches(place) },
            reference: reference, today: today)
    }
}

extension TrainingFund {
    /// Whether somebody in a region may have something of it; in the whole country all may.
    fileprivate func touches(_ region: Region?) -> Bool {
        guard let region else { return true }
        if !regions.isEmpty { return regions.contains(region.code) }
        return provinces.isEmpty || provinces.contains { region.provinces.contains($0) }
    }
}
