internal import KaderDomain

extension ConsulentForm {
    /// What is filled in, as a role of a person. Fields that the form has not keep what `old` says.
    ///
    /// - Returns: nil where nobody is chosen, or ``faults(in:today:)`` finds anything.
    func consulent(
        _ values: FormValues, id: Consulent.ID, keeping old: Consulent?, today: Day
    ) -> Consulent? {
        guard faults(in: values, today: today).isEmpty,
            let contact = contact ?? values.identifier("contact")
        else { return nil }
        let status = values.choice("status").flatMap(ConsulentStatus.init(rawValue:))
        return Consulent(
            id: id, contact: contact, houses: values.chosen("houses"),
            services: values.chosen("services").compactMap(Service.init(rawValue:)),
            isOnline: values.isOn("isOnline"), status: status ?? old?.status ?? .bookable,
            languages: values.chosen("languages").compactMap { SpokenLanguage($0) },
            pattern: WeeklyHours.list(typed: values.text("pattern")) ?? [],
            exceptions: DatedHours.list(typed: values.text("exceptions"), today: today) ?? [],
            weeklyMaximum: Int(values.text("maximum")))
    }

    /// The basic training for each service, where its day is filled in.
    func trainings(
        _ values: FormValues, of consulent: Consulent, today: Day, newId: () -> Training.ID
    ) -> [Training] {
        guard let day = values.day("trained", today: today) else { return [] }
        return consulent.services.compactMap {
            Training(
                id: newId(), contact: consulent.contact, service: $0, kind: .basic, doneOn: day)
        }
    }
}
