public import KaderDomain
public import TerminalUI

/// What a form answers to what is typed in one of its choices.
public struct ChoiceAnswer: Hashable, Sendable {
    public let options: [ChoiceOption]

    /// Nil where the options are all there is to say.
    public let reading: ChoiceReading?

    public init(_ options: [ChoiceOption], reading: ChoiceReading? = nil) {
        self.options = options
        self.reading = reading
    }
}

/// What was understood of what is typed in a choice.
public struct ChoiceReading: Hashable, Sendable {
    /// Stands beside the field; nil where what was typed is only looked for.
    public let understood: Phrase?

    /// Why none of the options is what was typed: they only come near, and none of them is taken until
    /// the person has moved onto it. Nil where there is what was typed.
    public let lacking: Phrase?

    public init(understood: Phrase? = nil, lacking: Phrase? = nil) {
        self.understood = understood
        self.lacking = lacking
    }
}

extension OpenForm {
    /// Puts an answer in the list of its field.
    mutating func lay(_ answer: ChoiceAnswer, to query: String, in field: String) {
        readings[field] = query.isEmpty ? nil : answer.reading
        state?.setOptions(
            answer.options, for: field, answering: query,
            isNear: readings[field]?.lacking != nil)
    }

    /// Forgets what was understood in the choices in which nothing is typed any more.
    ///
    /// - Returns: those choices: they are to offer everything again.
    mutating func forgetReadings() -> [String] {
        let gone = readings.keys.filter { state?[$0]?.choice?.query.isEmpty ?? true }
        for field in gone { readings[field] = nil }
        return gone.sorted()
    }
}

extension Phrase {
    /// Where Enter or Ctrl-S would have taken what only comes near.
    static let moveOntoOne = Phrase(
        nl: "Nog niets gekozen: ga met ↓ naar wat je wilt, of typ een ander moment.",
        en: "Nothing chosen yet: go to the one you want with ↓, or type another moment.")
}
