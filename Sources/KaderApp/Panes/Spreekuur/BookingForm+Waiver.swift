internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension BookingForm {
    /// What is let go of, as filled in; nil in the ordinary form.
    ///
    /// - Throws: ``SpreekuurError/waiverWithoutReason``, ``SpreekuurError/waiverWithoutAgreement``.
    func waiver(_ values: FormValues) throws(SpreekuurError) -> Waiver? {
        guard isWaiving else { return nil }
        return try Waiver(
            rules(values), because: values.text("because"), isAgreed: values.isOn("agreed"))
    }

    func rules(_ values: FormValues) -> Set<Waiver.Rule> {
        Set(values.chosen("waived").compactMap(Waiver.Rule.init(rawValue:)))
    }

    func waiverFields(_ language: Language) -> [FormField] {
        let rules = Waiver.Rule.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        return [
            FormField(
                id: "waived", label: Phrase(nl: "Afwijken", en: "Exception")[language],
                kind: .choice(ChoiceState(options: rules, allowsSeveral: true)), isRequired: true),
            FormField(
                id: "because", label: Phrase(nl: "Waarom", en: "Why")[language],
                kind: .text(maximum: 200), isRequired: true),
            FormField(
                id: "agreed",
                label: Phrase(nl: "Bezoeker akkoord", en: "Visitor agrees")[language],
                kind: .toggle(false)),
        ]
    }

    /// Here, everywhere, online, or another house.
    func placeField(_ dependencies: Dependencies) -> FormField {
        let language = dependencies.language
        let here = Place(place)
        let others = dependencies.reference.houses.map { Place.house($0.key) } + [.online]
        let everywhere = ChoiceOption(
            id: SlotChoice.everywhere,
            label: Phrase(nl: "overal en online", en: "everywhere and online")[language])
        let options =
            [here].compactMap(\.self).map { option($0, dependencies) } + [everywhere]
            + others.filter { $0 != here }.map { option($0, dependencies) }
        return FormField(
            id: "place", label: Phrase(nl: "Waar", en: "Where")[language],
            kind: .choice(ChoiceState(options: options, chosen: [place])),
            isRequired: true, isReadOnly: slot != nil)
    }

    private func option(_ place: Place, _ dependencies: Dependencies) -> ChoiceOption {
        ChoiceOption(id: place.description, label: dependencies.name(of: place))
    }
}

extension Dependencies {
    /// What people call a place.
    func name(of place: Place) -> String {
        guard let key = place.house else { return place.description }
        return reference.house(key)?.name[language] ?? key
    }
}
