internal import KaderDomain

/// A slot that an open form has chosen: nobody else takes it meanwhile.
public struct HeldSlot: Hashable, Sendable {
    let spreekuur: Spreekuur.ID
    let time: TimeOfDay

    /// The appointment that is moved there: it keeps its consulenten where they are free.
    let moving: Appointment.ID?

    /// What is let go of for the appointment.
    let waiving: Set<Waiver.Rule>

    /// - Parameter choice: the id of a ``SlotChoice``; nil where it is none.
    init?(
        _ choice: String?, moving: Appointment.ID? = nil, waiving: Set<Waiver.Rule> = []
    ) {
        guard let choice, let spreekuur = SlotChoice.spreekuur(choice),
            let time = SlotChoice.time(choice)
        else { return nil }
        self.spreekuur = spreekuur
        self.time = time
        self.moving = moving
        self.waiving = waiving
    }
}
