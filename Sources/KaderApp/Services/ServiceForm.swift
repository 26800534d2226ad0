public import KaderDomain
internal import TerminalUI

/// Changing the terms of a service and its card. The card is changed in the language of the screen;
/// the other language keeps its own.
public struct ServiceForm: FormDefinition {
    let service: Service
    let isDutch: Bool

    public init(_ service: Service, _ language: Language) {
        self.service = service
        isDutch = language == .nl
    }

    public var title: Phrase {
        Phrase(nl: "Dienst wijzigen: \(service.label.nl)", en: "Edit service: \(service.label.en)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        for number in Number.allCases where number.value(in: values) == nil {
            faults[number.rawValue] = .within(number.range)
        }
        if values.chosen("audience").isEmpty { faults["audience"] = .chooseOne }
        for id in Self.answers where values.text(id).isEmpty { faults[id] = .fillIn }
        return faults
    }

    public func field(ofColumn column: String) -> String {
        switch column {
        case "buffers": "before"
        case _ where column.hasSuffix("Nl") || column.hasSuffix("En"): String(column.dropLast(2))
        default: column
        }
    }

    /// The answers of the card, in its order; each is a column with `Nl` or `En` behind it.
    static let answers = ["forWhom", "condition", "what", "how", "who"]

    /// The fields that hold a whole number.
    enum Number: String, CaseIterable {
        case minutes, consulenten, before, after, leadHours, horizonDays

        var range: ClosedRange<Int> {
            switch self {
            case .minutes: ServiceTerms.minutesRange
            case .consulenten: ServiceTerms.consulentenRange
            case .before, .after: Buffers.range
            case .leadHours: ServiceTerms.leadRange
            case .horizonDays: ServiceTerms.horizonRange
            }
        }

        /// Nil where it is no number of the range; where the horizon is blank, its `value` is.
        func value(in values: FormValues) -> Typed? {
            let text = values.text(rawValue)
            if self == .horizonDays, text.isEmpty { return Typed(value: nil) }
            return Int(text).flatMap { range.contains($0) ? Typed(value: $0) : nil }
        }

        /// A number, or that there is none.
        struct Typed {
            let value: Int?
        }
    }
}

extension Phrase {
    fileprivate static func within(_ range: ClosedRange<Int>) -> Phrase {
        Phrase(
            nl: "een getal van \(range.lowerBound) tot en met \(range.upperBound)",
            en: "a number from \(range.lowerBound) to \(range.upperBound)")
    }
}
