/// A conversation at the bus that goes on elsewhere: what came of it, so that it counts for the stop (S6).
public struct BusIntake: Listed, Identifiable {
    public let id: Identifier<BusIntake>
    public let stop: BusStop.ID

    /// Of the day of the trip, 0...23.
    public let hour: Int

    /// Nil where somebody gave no name.
    public let contact: Contact.ID?
    public let registration: Registration.ID?
    public let appointment: Appointment.ID?

    public init(id: Identifier<BusIntake>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        stop = try texts.neededId("stop")
        guard let hour = try texts.number("hour", in: 0...23) else { throw .blank("hour") }
        self.hour = hour
        contact = try texts.id("contact")
        registration = try texts.id("registration")
        appointment = try texts.id("appointment")
    }

    public var texts: ListedTexts {
        [
            "stop": stop, "hour": hour, "contact": contact, "registration": registration,
            "appointment": appointment,
        ]
    }

    public static let kind = ListedKind.busIntake
    public static let fields: [ListedField] = [
        ListedField("stop", Phrase(nl: "halte", en: "stop"), .thing("busStop"), isRequired: true),
        ListedField("hour", Phrase(nl: "uur", en: "hour"), .number(0...23), isRequired: true),
        ListedField("contact", Phrase(nl: "persoon", en: "person"), .contact),
        ListedField(
            "registration", Phrase(nl: "registratie", en: "registration"),
            .thing("registration")),
        ListedField(
            "appointment", Phrase(nl: "afspraak", en: "appointment"), .thing("appointment")),
    ]
}
