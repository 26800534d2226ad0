public import KaderDomain

/// A conversation at the bus in a minute: who (or nobody), about what, what they wish, and an appointment.
///
/// The hour can be another: a paper form is entered later with its own.
public struct BusIntakeForm: FormDefinition {
    let stop: BusStop.ID

    public init(at stop: BusStop.ID) { self.stop = stop }

    public var title: Phrase { Phrase(nl: "Intake op de bus", en: "Intake on the bus") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        let name = values.text("name")
        if !name.isEmpty, PersonName(typed: name) == nil { faults["name"] = .fillIn }
        if name.isEmpty, values.choice("slot") != nil { faults["name"] = .needsName }
        if Self.hour(values) == nil { faults["hour"] = .notAnHour }
        if name.isEmpty, values.text("wish").isEmpty, values.choice("problem") == nil {
            faults["wish"] = .needsSomething
        }
        return faults
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case is SpreekuurError: "slot"
        case is RegistrationError: "problem"
        case is BusError: "name"
        default: nil
        }
    }

    /// 0...23; nil where it is none.
    static func hour(_ values: FormValues) -> Int? {
        Int(values.text("hour")).flatMap { (0...23).contains($0) ? $0 : nil }
    }
}

extension Phrase {
    fileprivate static let needsName = Phrase(
        nl: "een afspraak heeft een naam nodig", en: "an appointment needs a name")
    fileprivate static let notAnHour = Phrase(nl: "een uur van 0 tot 23", en: "an hour, 0 to 23")
    fileprivate static let needsSomething = Phrase(
        nl: "schrijf op wie of waarover", en: "write down who or about what")
}
