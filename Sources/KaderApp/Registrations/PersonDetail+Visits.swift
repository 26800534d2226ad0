internal import KaderDomain

extension PersonDetail {
    /// The form to change each visit that was registered of them, the latest first.
    var visitsToEdit: [FormChoice] {
        visits.map { entry in
            FormChoice(
                Phrase(nl: line(entry, .nl), en: line(entry, .en)),
                .registration(RegistrationForm(editing: entry.registration)))
        }
    }

    private func line(_ entry: RegistrationEntry, _ language: Language) -> String {
        let visit = entry.registration
        let parts =
            ["\(visit.day.short(in: language)) \(visit.day.year)", visit.service.label[language]]
            + visit.problems.map { problems.label($0)[language] } + entry.employers
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension Phrase {
    static let whichVisit = Phrase(nl: "Welk bezoek wijzigen", en: "Edit which visit")
}
