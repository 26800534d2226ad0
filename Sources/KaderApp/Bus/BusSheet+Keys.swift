internal import KaderDomain
internal import TerminalUI

extension BusSheet {
    enum Command: Hashable, Sendable {
        case count(BusTally.Sort)
        case takeBack, intake, trip, newStop, editStop, home, prepare, lost, undo, close
        case stop(Int)

        /// Whether it does so again and again while its key is held down: what counts does not.
        var mayRepeat: Bool {
            switch self {
            case .count, .takeBack: false
            default: true
            }
        }
    }

    /// The keys of the screen: those that count lie far apart.
    ///
    /// - Parameter canChange: whether the program writes.
    func keys(canChange: Bool) -> KeyTable<Command> {
        let reading: Phrase? = canChange ? nil : .onlyReading
        let noStop = reading ?? (stop == nil ? .noStop : nil)
        let counting: [KeyTable<Command>.Binding] = BusTally.Sort.allCases.map { sort in
            .init(.character(sort.key), does: .count(sort), sort.label, unless: noStop)
        }
        let others: [KeyTable<Command>.Binding] = [
            .init(
                .backspace, does: .takeBack, Phrase(nl: "laatste terug", en: "take back"),
                unless: reading ?? (counted.isEmpty ? .nothingCounted : nil)),
            .init("i", does: .intake, Phrase(nl: "intake", en: "intake"), unless: noStop),
            .init(
                .right, does: .stop(1), Phrase(nl: "volgende halte", en: "next stop"),
                hinted: false),
            .init(
                .left, does: .stop(-1), Phrase(nl: "vorige halte", en: "previous stop"),
                hinted: false),
            .init("t", does: .trip, Phrase(nl: "ritten", en: "trips")),
            .init(
                "n", does: .newStop, Phrase(nl: "halte erbij", en: "new stop"),
                unless: reading ?? (content.plan == nil ? .noTrip : nil)),
            .init(
                .enter, does: .editStop, Phrase(nl: "halte wijzigen", en: "edit stop"),
                unless: noStop, hinted: false),
            .init(
                "h", does: .home, Phrase(nl: "naar huis", en: "come home"),
                unless: reading ?? (content.isLaptop ? nil : .notLaptop),
                hinted: content.isLaptop),
            .init(
                "u", does: .undo, Phrase(nl: "ongedaan maken", en: "undo"), unless: reading,
                hinted: false),
            .init(.escape, "q", does: .close, Phrase(nl: "terug", en: "back")),
        ]
        return KeyTable(counting + leaving(reading) + others)
    }

    /// The laptop of a trip, made ready and given up.
    private func leaving(_ reading: Phrase?) -> [KeyTable<Command>.Binding] {
        [
            .init(
                "m", does: .prepare, Phrase(nl: "laptop klaarmaken", en: "prepare laptop"),
                unless: reading ?? leaving(.planned, .notPlanned), hinted: false),
            .init(
                "K", does: .lost, Phrase(nl: "laptop kwijt", en: "laptop is gone"),
                unless: reading ?? leaving(.out, .notOut), hinted: false),
        ]
    }

    /// Why the laptop of this trip is not made ready or given up here; nil where it can be.
    private func leaving(_ state: BusTrip.State, _ refusal: Phrase) -> Phrase? {
        guard let plan = content.plan else { return .noTrip }
        if content.isLaptop { return .atHome }
        return plan.trip.state == state ? nil : refusal
    }
}

extension BusTally.Sort {
    /// Three keys lie between one and the next.
    var key: Character {
        switch self {
        case .information: "1"
        case .aid: "4"
        case .talk: "7"
        case .action: "0"
        }
    }
}

extension Phrase {
    fileprivate static let noStop = Phrase(
        nl: "er is nog geen halte; voeg er eerst een toe",
        en: "there is no stop yet; add one first")
    fileprivate static let noTrip = Phrase(
        nl: "er is nog geen rit; maak er eerst een", en: "there is no trip yet; make one first")
    fileprivate static let nothingCounted = Phrase(
        nl: "hier is nog niets geteld", en: "nothing has been counted here yet")
    fileprivate static let atHome = Phrase(
        nl: "dat doe je thuis, in het huis", en: "that is done at home, in the house")
    fileprivate static let notPlanned = Phrase(
        nl: "deze rit is al weg geweest", en: "this trip has already been out")
    fileprivate static let notOut = Phrase(
        nl: "de bus is niet onderweg", en: "the bus is not out")
    fileprivate static let notLaptop = Phrase(
        nl: "dit is niet de laptop van de bus", en: "this is not the bus laptop")
}
