extension AppointmentEntry {
    /// The slot that it has, or had.
    public var slot: Slot {
        Slot(
            spreekuur: appointment.spreekuur, service: appointment.service, place: place,
            day: appointment.day, hours: appointment.hours, buffers: appointment.buffers,
            consulenten: appointment.consulenten, room: appointment.room)
    }
}
