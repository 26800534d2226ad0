/// What an administrator can set.
public enum SettingKey: Hashable, Sendable, CaseIterable, LosslessStringConvertible {
    /// How many hours an offer to somebody on the waiting list is kept.
    case offerHours

    /// How many days somebody has to answer a signal that was reported to them (S60).
    case signalAnswerDays

    /// How many days somebody has to accept or refuse a referral, and then to finish it (S48).
    case referralAnswerDays, referralDoneDays

    /// How many trajectories somebody can have at once, how many an adviser can have before it warns,
    /// and how many days before its end a trajectory is told of (S49).
    case trajectoriesAtOnce, caseloadMaximum, trajectoryAlarmDays

    /// After how many minutes without a key a desk with PINs locks.
    case lockMinutes

    /// How many months a line of the access log is kept.
    case logMonths

    /// After how many months something personal goes.
    case retention(RetentionTerm)

    /// How long a term is within which somebody must act.
    case term(DeadlineTerm)

    /// What a text to people says in one language.
    case message(MessageKind, Language)

    public static var allCases: [SettingKey] {
        [
            .offerHours, .signalAnswerDays, .referralAnswerDays, .referralDoneDays,
            .trajectoriesAtOnce, .caseloadMaximum, .trajectoryAlarmDays, .lockMinutes, .logMonths,
        ]
            + RetentionTerm.settable.map(SettingKey.retention)
            + DeadlineTerm.allCases.map(SettingKey.term)
            + MessageKind.allCases.flatMap { kind in
                Language.allCases.map { .message(kind, $0) }
            }
    }

    public init?(_ description: String) {
        guard let key = Self.allCases.first(where: { $0.description == description }) else {
            return nil
        }
        self = key
    }

    /// `offer-hours`, `term-objection`, `message-reminder-nl`.
    public var description: String {
        switch self {
        case .offerHours: "offer-hours"
        case .signalAnswerDays: "signal-answer-days"
        case .referralAnswerDays: "referral-answer-days"
        case .referralDoneDays: "referral-done-days"
        case .trajectoriesAtOnce: "trajectories-at-once"
        case .caseloadMaximum: "caseload-maximum"
        case .trajectoryAlarmDays: "trajectory-alarm-days"
        case .lockMinutes: "lock-minutes"
        case .logMonths: "log-months"
        case .retention(let term): "retention-\(term.rawValue)"
        case .term(let term): "term-\(term.rawValue)"
        case .message(let kind, let language): "message-\(kind.rawValue)-\(language.rawValue)"
        }
    }

    public var label: Phrase {
        switch self {
        case .offerHours:
            Phrase(nl: "uren dat een aanbod blijft staan", en: "hours that an offer stands")
        case .signalAnswerDays:
            Phrase(nl: "dagen om een signaal te beantwoorden", en: "days to answer a signal")
        case .referralAnswerDays:
            Phrase(
                nl: "dagen om een doorverwijzing aan te nemen", en: "days to accept a referral")
        case .referralDoneDays:
            Phrase(
                nl: "dagen om een doorverwijzing af te ronden", en: "days to finish a referral")
        case .trajectoriesAtOnce:
            Phrase(
                nl: "trajecten tegelijk per lid (onze aanname: 1)",
                en: "trajectories at once for a member (our assumption: 1)")
        case .caseloadMaximum:
            Phrase(
                nl: "trajecten hoogstens per adviseur", en: "most trajectories for an adviser")
        case .trajectoryAlarmDays:
            Phrase(
                nl: "dagen vooraf dat het einde van een traject bij Te doen staat",
                en: "days ahead that a trajectory's end shows under To do")
        case .lockMinutes:
            Phrase(
                nl: "minuten zonder toets tot een balie met pincodes op slot gaat",
                en: "minutes without a key until a desk with PINs is locked")
        case .logMonths:
            Phrase(
                nl: "maanden dat een regel van het inzagelog blijft (onze aanname: 24)",
                en: "months that a line of the access log is kept (our assumption: 24)")
        case .retention(let term):
            Phrase(
                nl: "maanden bewaren: \(term.label.nl) (onze aanname: \(term.defaultMonths ?? 0))",
                en: "months to keep: \(term.label.en) (our assumption: \(term.defaultMonths ?? 0))")
        case .term(let term):
            Phrase(nl: "termijn: \(term.label.nl)", en: "term: \(term.label.en)")
        case .message(let kind, let language):
            Phrase(
                nl: "\(kind.label.nl) (\(language == .nl ? "Nederlands" : "Engels"))",
                en: "\(kind.label.en) (\(language == .nl ? "Dutch" : "English"))")
        }
    }
}
