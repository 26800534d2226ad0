public import KaderDomain
internal import TerminalUI

/// A step of a playbook: what, how many days after the start, by whom, and whether a crisis that starts
/// gets it (S58). The days are the order; a step that is not in use is out of the playbook, and can come
/// back.
public struct PlaybookStepForm: FormDefinition {
    /// What is changed; nil for a new step.
    let code: String?

    public init() { code = nil }

    public init(_ step: PlaybookStep) { code = step.code }

    public var title: Phrase {
        code == nil
            ? Phrase(nl: "Nieuwe stap in het draaiboek", en: "New step of the playbook")
            : Phrase(nl: "Stap van het draaiboek", en: "Step of the playbook")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("nl").isEmpty { faults["nl"] = .fillIn }
        if days(values) == nil { faults["days"] = .expectedDays }
        if code == nil, Self.step("\(values.text("playbook")).x", "x", days: 0) == nil {
            faults["playbook"] = .expectedWord
        }
        return faults
    }

    public func field(ofColumn column: String) -> String {
        switch column {
        case "labelNl": "nl"
        case "labelEn": "en"
        case "isActive": "active"
        default: column
        }
    }

    /// What is filled in, under a code; nil where ``faults(in:today:)`` finds any.
    func step(_ code: String, _ values: FormValues) -> PlaybookStep? {
        let (nl, en) = (values.text("nl"), values.text("en"))
        return days(values).flatMap { days in
            PlaybookStep(
                code, Phrase(nl: nl, en: en.isEmpty ? nl : en), days: days,
                role: values.choice("role").flatMap(CrisisRole.init),
                isActive: values.isOn("active"))
        }
    }

    private func days(_ values: FormValues) -> Int? {
        Int(values.text("days")).flatMap { (0...730).contains($0) ? $0 : nil }
    }

    private static func step(_ code: String, _ title: String, days: Int) -> PlaybookStep? {
        PlaybookStep(code, Phrase(same: title), days: days)
    }
}

extension Phrase {
    fileprivate static let expectedDays = Phrase(
        nl: "typ een getal van 0 tot en met 730", en: "type a number from 0 to 730")
    fileprivate static let expectedWord = Phrase(
        nl: "kleine letters, cijfers en streepjes", en: "lower-case letters, digits and hyphens")
}
