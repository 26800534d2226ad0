public import KaderDomain

extension SignalsPane {
    public enum Message: Equatable, Sendable {
        /// By this many lines; further than there are goes to the first or the last.
        case move(Int)
        case open, goBack
        case show(SignalList)

        /// Look for new signals now.
        case scan
        case examine, report, answer, takeUp, close, dismiss, raise, history

        /// To whom it was shown that it would go.
        case doReport(Signal.ID, SignalRoute)
        case reportElsewhere(Signal.ID)

        /// Choose a cell of which to hear why it is no signal.
        case askWhyNot
        case cells([SignalCell], SignalNames, aliases: [String: [String]])
        case whyNot(SignalCell)
        case told(SignalLine)

        case loaded(SignalLines)

        /// So many are new; nil where nobody asked and nothing is.
        case looked(found: Int?)
        case written(Phrase)
        case failed(Phrase)
    }

    public enum Effect: Equatable, Sendable {
        /// Reads everything, and raises what is new.
        case look
        case read

        /// The same as a step of this person, which can be undone.
        case scan
        case examine(Signal.ID), takeUp(Signal.ID)
        case report(Signal.ID, SignalRoute)
        case readCells
        case tellWhy(SignalCell)
    }
}
