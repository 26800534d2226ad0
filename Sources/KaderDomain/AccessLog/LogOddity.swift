/// Something in the access log at which who reviews it looks first. It need not be wrong.
public struct LogOddity: Hashable, Sendable {
    public enum Form: Hashable, Sendable {
        /// Files opened between ten at night and six in the morning.
        case night(count: Int)

        /// Files of so many people opened on one day.
        case many(Day, people: Int)

        /// The file of somebody whose family name is in the name of who looked.
        case ownName(Contact.ID)

        /// Files of so many people who come to other houses than where they work, and to none of those.
        case elsewhere(people: Int)

        /// What was asked over SSH and refused.
        case refused(count: Int)

        /// PINs that were not right.
        case wrongPINs(count: Int)
    }

    public let actor: String
    public let form: Form

    public init(_ actor: String, _ form: Form) {
        self.actor = actor
        self.form = form
    }

    public var sentence: Phrase {
        switch form {
        case .night(let count):
            Phrase(
                nl: "\(actor) bekeek 's nachts (22-6 uur) \(count) keer iemands gegevens.",
                en: "\(actor) opened somebody's file at night (22-6 h) \(count) times.")
        case .many(let day, let people):
            Phrase(
                nl: "\(actor) bekeek op \(day) gegevens van \(people) mensen.",
                en: "\(actor) opened files of \(people) people on \(day).")
        case .ownName(let person):
            Phrase(
                nl: "\(actor) bekeek iemand met dezelfde achternaam (\(person)).",
                en: "\(actor) opened the file of somebody with the same family name (\(person)).")
        case .elsewhere(let people):
            Phrase(
                nl: "\(actor) bekeek gegevens van \(people) mensen uit andere huizen.",
                en: "\(actor) opened files of \(people) people from other houses.")
        case .refused(let count):
            Phrase(
                nl: "\(actor) vroeg over SSH \(count) keer iets wat niet kan.",
                en: "\(actor) asked over SSH \(count) times for what is not offered.")
        case .wrongPINs(let count):
            Phrase(
                nl: "Bij \(actor) is \(count) keer een verkeerde pincode getypt.",
                en: "For \(actor) a wrong PIN was typed \(count) times.")
        }
    }

    /// For programs: `night`, `many`, `ownName`, `elsewhere`, `refused`, `wrongPINs`.
    public var code: String {
        switch form {
        case .night: "night"
        case .many: "many"
        case .ownName: "ownName"
        case .elsewhere: "elsewhere"
        case .refused: "refused"
        case .wrongPINs: "wrongPINs"
        }
    }
}
