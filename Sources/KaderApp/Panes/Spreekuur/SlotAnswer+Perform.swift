internal import KaderDomain
internal import KaderStore
internal import TerminalUI

/// What is typed where a slot is chosen: a moment is looked up, other words are looked for in the list.
extension SlotChoice {
    /// First the slots of the moment that was typed or, where that has none, what is nearest to it on
    /// its day, then those of the days after it, then those before.
    static func answer(
        to query: String, _ service: Service, _ search: Search, _ dependencies: Dependencies
    ) throws -> ChoiceAnswer {
        let now = dependencies.store.now
        guard let wanted = WantedMoment(typed: query, now: now) else {
            let found = try options(service, search, dependencies).filter { $0.holds(query) }
            return ChoiceAnswer(found, reading: ChoiceReading())
        }
        let slots = wanted.ordered(try slots(service, around: wanted.day, search, dependencies))
        return ChoiceAnswer(
            try options(of: slots, search, dependencies),
            reading: ChoiceReading(wanted, among: slots, on: now.day))
    }

    /// The same days as ever where no day is told, else four weeks from that day and what is before it.
    private static func slots(
        _ service: Service, around day: Day?, _ search: Search, _ dependencies: Dependencies
    ) throws -> [Slot] {
        let today = dependencies.store.now.day
        let first = max(search.from, today)
        var after = search
        after.from = max(day ?? first, today)
        let slots = try slots(service, after, dependencies)
        guard after.from > first else { return slots }
        let days = min(28, after.from - first)
        return slots + (try self.slots(service, search, dependencies, days: days))
    }
}

extension WantedMoment {
    /// The nearest on its day first; those of other days stay in their order behind them.
    fileprivate func ordered(_ slots: [Slot]) -> [Slot] {
        slots.enumerated().sorted {
            (order($0.element), $0.offset) < (order($1.element), $1.offset)
        }.map(\.element)
    }

    /// A time on any day is looked for exactly: what is near it is of no use there.
    private func order(_ slot: Slot) -> Int {
        let distance = distance(to: slot.start) ?? .max
        return day == nil && distance > 0 ? .max : distance
    }
}

extension Slot {
    fileprivate var start: LocalTime { LocalTime(day: day, time: hours.from) }
}

extension ChoiceReading {
    /// - Parameter slots: the nearest first.
    fileprivate init(_ wanted: WantedMoment, among slots: [Slot], on today: Day) {
        func told(_ language: Language) -> String { wanted.told(on: today, in: language) }
        let understood = Phrase(nl: told(.nl), en: told(.en))
        guard let first = slots.first, !wanted.contains(first.start) else {
            self.init(
                understood: understood, lacking: slots.isEmpty ? .nothing(at: understood) : nil)
            return
        }
        let isBefore = wanted.day.map { first.day <= $0 } ?? false
        self.init(understood: understood, lacking: .nearest(first, to: understood, isBefore))
    }
}

extension Phrase {
    fileprivate static func nothing(at moment: Phrase) -> Phrase {
        Phrase(
            nl: "\(moment.nl): dan is er niets vrij", en: "\(moment.en): nothing is free then")
    }

    /// - Parameter isBefore: whether it is on the same day, or earlier.
    fileprivate static func nearest(
        _ slot: Slot, to moment: Phrase, _ isBefore: Bool
    ) -> Phrase {
        func when(_ language: Language) -> String {
            "\(slot.day.short(in: language)) \(slot.hours.from)"
        }
        let nothing = nothing(at: moment)
        return Phrase(
            nl: "\(nothing.nl); \(isBefore ? "wel" : "eerst") vrij: \(when(.nl))",
            en: "\(nothing.en); \(isBefore ? "but free" : "first free"): \(when(.en))")
    }
}

extension ChoiceOption {
    /// Whether it has all these words, of the last of them at least the beginning: `7 dec` is not in
    /// `17 dec`.
    fileprivate func holds(_ query: String) -> Bool {
        let own = Folding.words("\(label) \(detail)").split(separator: " ")
        let wanted = Folding.words(query).split(separator: " ")
        guard let last = wanted.last else { return true }
        return wanted.dropLast().allSatisfy(own.contains) && own.contains { $0.hasPrefix(last) }
    }
}
