public import KaderDomain

/// One line of the pane: a signal, or a cell that is chronic or that somebody asked about, with all
/// that its card tells.
public struct SignalLine: Hashable, Identifiable, Sendable {
    public enum Kind: Hashable, Sendable {
        case signal(SignalEntry)
        case chronic(Disproportion)

        /// Nobody was pointed to it: why not?
        case asked
    }

    public let kind: Kind
    public let cell: SignalCell

    /// What it says, as one sentence.
    public let sentence: Phrase

    /// The same without what was expected.
    public let headline: Phrase

    /// What was expected, where that can be told: `verwacht 0,2; zo'n uitschieter …`.
    public let expectation: Phrase?

    /// With what that was compared, and what was or would have been needed.
    public let why: [Phrase]

    /// Of each window in which somebody came at all, shortest first.
    public let tests: [RiseTest]

    /// The last week of those windows.
    public let week: ISOWeek

    /// Different members by week, of the last half year; of what is chronic, of the last year. The
    /// oldest first.
    public let course: [Int]

    /// To whom it would be reported; nil where it was already.
    public let address: SignalAddress?

    /// What others in the union get to read when it is reported.
    public let report: [Phrase]

    /// Whether it tells of the same rise as the line before it, or as what that one follows.
    public var isFollowing = false

    /// A signal's own id; else the text of the cell.
    public var id: String { entry?.id.description ?? cell.description }

    /// Nil where it is no signal.
    public var entry: SignalEntry? {
        if case .signal(let entry) = kind { entry } else { nil }
    }

    public var signal: Signal? { entry?.signal }

    /// How many weeks ``course`` has for what rises.
    static let courseWeeks = 26

    /// How many it has for what is chronic: over so many that is counted.
    static let yearWeeks = 52
}
