public import KaderDomain

/// All lines of the pane, made of what was read.
public struct SignalLines: Hashable, Sendable {
    /// In the order of the board.
    public let signals: [SignalLine]

    /// Surest first.
    public let chronic: [SignalLine]

    public init(_ board: SignalBoard, _ names: SignalNames) {
        signals = board.entries.map { SignalLine($0, board, names) }
        chronic = board.scan.chronic.map { SignalLine($0, board, names) }
    }

    /// The line with this id, of either kind.
    func line(_ id: SignalLine.ID) -> SignalLine? {
        (signals + chronic).first { $0.id == id }
    }
}

extension SignalLine {
    /// Told with what was expected where that can still be counted: not of a signal of long ago.
    init(_ entry: SignalEntry, _ board: SignalBoard, _ names: SignalNames) {
        let (signal, evidence) = (entry.signal, entry.signal.evidence)
        let week = evidence == nil ? board.week : signal.raised
        let isCounted = board.week.number - week.number < Self.rememberedWeeks
        let why = isCounted ? board.index.why(signal.cell, in: week) : nil
        let test = why?.tests.first {
            $0.weeks == evidence?.weeks && $0.members == evidence?.members && $0.level != nil
        }
        let sentence = test?.sentence(about: signal.cell, names) ?? signal.sentence(names)
        self.init(
            kind: .signal(entry), cell: signal.cell, sentence: sentence,
            headline: signal.sentence(names), expectation: test?.expectation,
            why: (why?.sentences(names) ?? []).filter { $0 != sentence },
            tests: why?.tests ?? [], week: week, course: Self.course(of: signal.cell, board),
            address: board.addresses[entry.id], report: signal.reportText(names, for: .union))
    }

    init(_ chronic: ChronicCell, _ board: SignalBoard, _ names: SignalNames) {
        let why = board.index.why(chronic.cell, in: board.week)
        self.init(
            kind: .chronic(chronic.disproportion), cell: chronic.cell,
            sentence: chronic.sentence(names), headline: chronic.sentence(names),
            expectation: nil, why: [chronic.disproportion.sentence, Self.rising(why, names)],
            tests: why?.tests ?? [], week: board.week,
            course: Self.course(of: chronic.cell, over: Self.yearWeeks, board),
            address: nil, report: [])
    }

    /// A cell about which somebody asks why nobody was pointed to it.
    init(asked cell: SignalCell, _ board: SignalBoard, _ names: SignalNames) {
        let why = board.index.why(cell, in: board.week)
        let sentences = why?.sentences(names) ?? []
        let sentence = sentences.first ?? cell.words(names)
        self.init(
            kind: .asked, cell: cell, sentence: sentence, headline: sentence, expectation: nil,
            why: Array(sentences.dropFirst()), tests: why?.tests ?? [], week: board.week,
            course: Self.course(of: cell, board), address: nil, report: [])
    }

    /// So long ago the year before a window can still be counted in full: what is counted is 104
    /// weeks, of which a test needs 65.
    private static let rememberedWeeks = 39

    /// Of what is chronic: whether it rises as well.
    private static func rising(_ why: SignalWhy?, _ names: SignalNames) -> Phrase {
        guard let told = why?.told, let cell = why?.cell, told.level != nil else {
            return Phrase(
                nl: "Het stijgt nu niet: daarom is het geen signaal",
                en: "It is not rising now, so it is not a signal")
        }
        return told.sentence(about: cell, names)
    }

    private static func course(
        of cell: SignalCell, over weeks: Int = courseWeeks, _ board: SignalBoard
    ) -> [Int] {
        let members = board.index.members(of: cell)
        let last = board.week.number
        return (last + 1 - weeks...last).map { members[ISOWeek(number: $0)] ?? 0 }
    }
}
