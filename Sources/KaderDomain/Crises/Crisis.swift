/// A company in crisis, and how the union goes about it (S58).
///
/// Always true of one: where it is closed, it says with what result.
public struct Crisis: Hashable, Identifiable, Sendable {
    public let id: Identifier<Crisis>
    public let employer: Employer.ID

    /// The code of the playbook by which it was started.
    public let playbook: String

    /// The day from which its steps were counted.
    public let began: Day

    /// What is going on, in a sentence.
    public let note: String
    public let state: State

    /// Whether something is still to be done; if not, since when and with what result.
    public enum State: Hashable, Sendable {
        case open
        case closed(on: Day, result: String)

        public var isOpen: Bool { self == .open }
    }

    /// - Throws: ``CrisisError/resultMissing``.
    public init(
        id: Identifier<Crisis>, employer: Employer.ID,
        playbook: String = PlaybookStep.bankruptcy, began: Day, note: String = "",
        state: State = .open
    ) throws(CrisisError) {
        if case .closed(_, let result) = state, result.trimmed.isEmpty { throw .resultMissing }
        self.id = id
        self.employer = employer
        self.playbook = playbook
        self.began = began
        self.note = note.trimmed
        self.state = state
    }

    /// - Parameter openSteps: how many of its steps are to be done yet; 0 where that is agreed.
    /// - Throws: ``CrisisError/closedAlready``, ``CrisisError/stepsOpen(_:)``,
    ///   ``CrisisError/resultMissing``.
    public func closed(
        on day: Day, with result: String, openSteps: Int
    ) throws(CrisisError) -> Crisis {
        guard state.isOpen else { throw .closedAlready }
        guard !result.trimmed.isEmpty else { throw .resultMissing }
        guard openSteps == 0 else { throw .stepsOpen(openSteps) }
        return try with(.closed(on: day, result: result.trimmed))
    }

    /// - Throws: ``CrisisError/notClosed``.
    public func reopened() throws(CrisisError) -> Crisis {
        guard !state.isOpen else { throw .notClosed }
        return try with(.open)
    }

    private func with(_ state: State) throws(CrisisError) -> Crisis {
        try Crisis(
            id: id, employer: employer, playbook: playbook, began: began, note: note, state: state)
    }
}

extension Crisis.State: LosslessStringConvertible {
    /// `open`, or `closed:2026-12-01:` and the result: a state and its result are one.
    public init?(_ description: String) {
        if description == "open" {
            self = .open
            return
        }
        // By scalars: a result may begin with a mark that would join the colon.
        let scalars = Array(description.unicodeScalars)
        let text: (ArraySlice<Unicode.Scalar>) -> String = {
            String(String.UnicodeScalarView($0))
        }
        guard scalars.count > 18, text(scalars[..<7]) == "closed:", scalars[17] == ":",
            let day = Day(text(scalars[7..<17])), !text(scalars[18...]).trimmed.isEmpty
        else { return nil }
        self = .closed(on: day, result: text(scalars[18...]))
    }

    public var description: String {
        switch self {
        case .open: "open"
        case .closed(let day, let result): "closed:\(day):\(result)"
        }
    }

    /// `loopt`, `afgesloten 1 dec: …`.
    public var told: Phrase {
        switch self {
        case .open: Phrase(nl: "loopt", en: "going on")
        case .closed(let day, let result):
            Phrase(
                nl: "afgesloten \(day.short(in: .nl)): \(result)",
                en: "closed \(day.short(in: .en)): \(result)")
        }
    }
}
