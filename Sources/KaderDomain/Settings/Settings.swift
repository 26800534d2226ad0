/// All that can be set: what was set, and the standard for the rest.
public struct Settings: Hashable, Sendable {
    private let values: [SettingKey: String]

    public init(_ settings: [Setting] = []) {
        values = Dictionary(
            settings.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    }

    /// As text, as it is set.
    public subscript(key: SettingKey) -> String { values[key] ?? Self.standard(key) }

    public func isStandard(_ key: SettingKey) -> Bool { values[key] == nil }

    /// Two days, until somebody sets another.
    public var offerHours: Int { Int(self[.offerHours]) ?? 48 }

    /// Two weeks, until somebody sets another (PRACTICE 4C).
    public var signalAnswerDays: Int { Int(self[.signalAnswerDays]) ?? 14 }

    /// Two weeks to accept or refuse, and eight to finish, until somebody sets others: our
    /// assumption.
    public var referralAnswerDays: Int { Int(self[.referralAnswerDays]) ?? 14 }
    public var referralDoneDays: Int { Int(self[.referralDoneDays]) ?? 56 }

    /// One, until somebody sets another: our assumption, S49 does not say it.
    public var trajectoriesAtOnce: Int { Int(self[.trajectoriesAtOnce]) ?? 1 }

    /// Twenty to an adviser and two weeks before the end, until somebody sets others: our assumption.
    public var caseloadMaximum: Int { Int(self[.caseloadMaximum]) ?? 20 }
    public var trajectoryAlarmDays: Int { Int(self[.trajectoryAlarmDays]) ?? 14 }

    /// Five, until somebody sets another: our assumption.
    public var lockMinutes: Int { Int(self[.lockMinutes]) ?? 5 }

    /// Two years, until somebody sets another (PRACTICE 3.4): our assumption.
    public var logMonths: Int { Int(self[.logMonths]) ?? 24 }

    /// After how many months something goes that is kept so long; a standard is our assumption.
    public func months(of term: RetentionTerm) -> Int {
        Int(self[.retention(term)]) ?? term.defaultMonths ?? 0
    }

    /// How long a term is.
    public func length(of term: DeadlineTerm) -> DeadlineTerm.Span {
        DeadlineTerm.Span(self[.term(term)]) ?? term.standard
    }

    /// The text of a message in both languages.
    public func template(_ kind: MessageKind) -> MessageTemplate {
        let text = Phrase(nl: self[.message(kind, .nl)], en: self[.message(kind, .en)])
        return (try? MessageTemplate(text)) ?? .standard(kind)
    }

    private static func standard(_ key: SettingKey) -> String {
        switch key {
        case .offerHours: "48"
        case .signalAnswerDays: "14"
        case .referralAnswerDays: "14"
        case .referralDoneDays: "56"
        case .trajectoriesAtOnce: "1"
        case .caseloadMaximum: "20"
        case .trajectoryAlarmDays: "14"
        case .lockMinutes: "5"
        case .logMonths: "24"
        case .retention(let term): String(term.defaultMonths ?? 0)
        case .term(let term): term.standard.description
        case .message(let kind, let language): MessageTemplate.standard(kind).text[language]
        }
    }
}
