public import KaderDomain

/// Moving an appointment to another free slot of the same service at the same place.
public struct AppointmentMoveForm: FormDefinition {
    let id: Appointment.ID

    public init(_ id: Appointment.ID) {
        self.id = id
    }

    public var title: Phrase { Phrase(nl: "Afspraak verzetten", en: "Move appointment") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.choice("slot") == nil ? ["slot": .chooseOne] : [:]
    }

    public func held(_ values: FormValues) -> HeldSlot? {
        HeldSlot(values.choice("slot"), moving: id)
    }

    public func field(refusedBy error: any Error) -> String? {
        error is SpreekuurError ? "slot" : nil
    }
}

/// Changing what an appointment is about.
public struct AppointmentNoteForm: FormDefinition {
    let id: Appointment.ID

    public init(_ id: Appointment.ID) {
        self.id = id
    }

    public var title: Phrase { Phrase(nl: "Afspraak wijzigen", en: "Edit appointment") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.faultInHousemates.map { ["housemates": $0] } ?? [:]
    }

    public func field(refusedBy error: any Error) -> String? {
        error is CampaignError ? "housemates" : nil
    }
}

/// Cancelling an appointment, several together, or a spreekuur with its appointments, for a reason.
public enum CancellationForm: FormDefinition {
    case appointment(Appointment.ID)

    /// At least one; those that fell away meanwhile stay as they are.
    case appointments([Appointment.ID])

    /// Nil where not all of its appointments are seen.
    case spreekuur(Spreekuur.ID, appointments: Int?)

    public var title: Phrase {
        switch self {
        case .appointment: Phrase(nl: "Afspraak afzeggen", en: "Cancel appointment")
        case .appointments(let ids):
            Phrase(
                nl: "Gemerkte afspraken afzeggen (\(ids.count))",
                en: "Cancel the marked appointments (\(ids.count))")
        case .spreekuur: Phrase(nl: "Spreekuur afzeggen", en: "Cancel spreekuur")
        }
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.choice("reason") == nil ? ["reason": .giveReason] : [:]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        guard case .spreekuur(_, let count) = self, count != 0 else { return [:] }
        guard let count else { return ["reason": .unseenGoToo] }
        return [
            "reason": Phrase(
                nl: count == 1 ? "1 afspraak vervalt ook" : "\(count) afspraken vervallen ook",
                en: count == 1 ? "1 appointment goes too" : "\(count) appointments go too")
        ]
    }
}

extension Phrase {
    fileprivate static let unseenGoToo = Phrase(
        nl: "de afspraken vervallen ook; wie er komt zie jij niet",
        en: "its appointments go too; you do not see who comes")
    fileprivate static let giveReason = Phrase(
        nl: "kies of typ een reden", en: "choose or type a reason")
}
