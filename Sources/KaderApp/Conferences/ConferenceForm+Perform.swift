internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension ConferenceForm {
    public func fields(with kader: Dependencies) throws -> [FormField] {
        let language = kader.language
        let present = try year.map {
            try kader.store.conference(Conference.id(region, $0)).conference
        }
        let year = present?.year ?? kader.store.now.day.year
        let words = SectorCounts(kader.reference)
        return [
            FormField(
                id: "year", label: Phrase(nl: "Jaar", en: "Year")[language],
                kind: .text(maximum: 4), text: String(year), isRequired: true,
                isReadOnly: present != nil),
            FormField(
                id: "day", label: Phrase(nl: "Dag", en: "Day")[language], kind: .day,
                text: present?.day?.typed ?? ""),
            FormField(
                id: "location", label: Phrase(nl: "Plaats", en: "Place")[language],
                kind: .text(maximum: 80), text: present?.place ?? ""),
            FormField(
                id: "attendees", label: Phrase(nl: "Wie er waren", en: "Who came")[language],
                kind: .text(maximum: 300),
                text: words.text(present?.attendance ?? [:], language)),
            FormField(
                id: "note", label: Phrase(nl: "Notitie", en: "Note")[language],
                kind: .longText(rows: 4), text: present?.note ?? ""),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with kader: Dependencies
    ) throws -> SavedForm {
        let conference = try conference(values, kader)
        if year == nil {
            try kader.store.write(conference)
        } else {
            try kader.store.edit(
                conference, from: try self.conference(original, kader), overriding: overriding)
        }
        return SavedForm(
            Phrase(
                nl: "Bewaard: regioconferentie \(conference.year), \(conference.people) mensen.",
                en: "Saved: conference of \(conference.year), \(conference.people) people."
            ).undoable,
            option: ChoiceOption(id: conference.id.description, label: String(conference.year)))
    }

    private func conference(_ values: FormValues, _ kader: Dependencies) throws -> Conference {
        let today = kader.store.now.day
        return try Conference(
            region: region, year: Self.year(values) ?? today.year,
            day: values.day("day", today: today), place: values.text("location"),
            attendance: try SectorCounts(kader.reference).counts(values.text("attendees")),
            note: values.text("note"))
    }
}
