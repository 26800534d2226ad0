/// Why a consulent cannot be asked at a time. About a person: only who may plan is told which; to
/// others it reads ``open``.
public enum StaffBar: Hashable, Sendable {
    /// Candidate, in training or stopped.
    case notBookable(ConsulentStatus)

    /// The basic training for the service is not done.
    case untrained(Service)

    /// Absent through that day.
    case absent(through: Day)

    /// Outside the hours at which they can be asked.
    case notAvailable

    /// They have as many appointments that week as they take.
    case weekFull(maximum: Int)

    /// They may not advise this person.
    case conflict

    /// What everybody may read.
    public static let open = Phrase(nl: "niet beschikbaar", en: "not available")

    /// What who plans may read, as half a sentence without the name.
    public var label: Phrase {
        switch self {
        case .notBookable(let status):
            Phrase(nl: "is \(status.label.nl)", en: "is \(status.label.en)")
        case .untrained(let service):
            Phrase(
                nl: "heeft de basistraining \(service.label.nl) nog niet",
                en: "has not done the basic training for \(service.label.en)")
        case .absent(let day):
            Phrase(
                nl: "is afwezig tot en met \(day.medium(in: .nl))",
                en: "is absent through \(day.medium(in: .en))")
        case .notAvailable:
            Phrase(nl: "kan dan niet", en: "cannot come then")
        case .weekFull(let maximum):
            Phrase(
                nl: "heeft het weekmaximum van \(maximum) bereikt",
                en: "has reached the weekly maximum of \(maximum)")
        case .conflict:
            Phrase(
                nl: "mag deze persoon niet adviseren: dubbele pet",
                en: "may not advise this person: conflict of interest")
        }
    }
}
