public import KaderDomain
internal import KaderReference
internal import KaderStore

extension Dependencies {
    /// The text of that kind for the person of an appointment, in the language of this program.
    ///
    /// - Throws: ``KaderStore/StoreError/notFound(kind:id:)``.
    public func message(_ kind: MessageKind, about id: Appointment.ID) throws -> String {
        let entry = try store.appointment(id)
        let (day, hours) = (entry.appointment.day, entry.appointment.hours)
        return try store.settings().template(kind).filled(
            [
                .name: entry.contact, .day: day.long(in: language),
                .time: hours.from.spoken(in: language), .place: address(of: entry.place),
            ], in: language)
    }

    /// `Vakbondshuis Groningen, Straat 1, Groningen`, as far as it is known.
    private func address(of place: Place) -> String {
        let house = place.house.flatMap { reference.house($0) }
        let known = [reference.name(of: place)[language], house?.address, house?.town]
        return known.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
