internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension QualityTestForm {
    public func fields(with kader: Dependencies) throws -> [FormField] {
        let (present, language) = (
            try id.map { try kader.store.qualityTest($0).test }, kader.language
        )
        let employer = try present?.employer.map { try kader.store.employer($0) }
        return [
            Self.choice(
                "subject", Phrase(nl: "Wat", en: "What"),
                QualitySubject.allCases.map { ($0.rawValue, $0.label) },
                (present?.subject ?? (action == nil ? .vacancy : .project)).rawValue, language),
            FormField(
                id: "title", label: Phrase(nl: "Naam", en: "Name")[language],
                kind: .text(maximum: 120), text: present?.title ?? name, isRequired: true),
            EmployerField.field(
                "employer", Phrase(nl: "Werkgever", en: "Employer"), chosen: employer, kader),
        ] + Self.questions(present, language) + Self.judgement(present, kader)
    }

    private static func questions(_ present: QualityTest?, _ language: Language) -> [FormField] {
        QualityCriterion.allCases.map { criterion in
            var field = choice(
                criterion.rawValue, criterion.label,
                QualityAnswer.allCases.map { ($0.rawValue, $0.label) },
                (present?.answer(to: criterion) ?? .unknown).rawValue, language)
            let isFirst =
                QualityCriterion.allCases.first { $0.pillar == criterion.pillar } == criterion
            if isFirst { field.note = criterion.pillar.label[language] }
            return field
        }
    }

    private static func judgement(_ present: QualityTest?, _ kader: Dependencies) -> [FormField] {
        let language = kader.language
        return [
            choice(
                "verdict", Phrase(nl: "Oordeel", en: "Verdict"),
                QualityVerdict.allCases.map { ($0.rawValue, $0.label) },
                present?.verdict?.rawValue, language),
            FormField(
                id: "note", label: Phrase(nl: "Toelichting", en: "Note")[language],
                kind: .longText(rows: 3), text: present?.note ?? ""),
            FormField(
                id: "day", label: Phrase(nl: "Getoetst op", en: "Tested on")[language], kind: .day,
                text: (present?.day ?? kader.store.now.day).typed, isRequired: true),
        ]
    }

    private static func choice(
        _ id: String, _ label: Phrase, _ options: [(id: String, label: Phrase)], _ chosen: String?,
        _ language: Language
    ) -> FormField {
        FormField(
            id: id, label: label[language],
            kind: .choice(
                ChoiceState(
                    options: options.map { ChoiceOption(id: $0.id, label: $0.label[language]) },
                    chosen: [chosen].compactMap(\.self))))
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with kader: Dependencies
    ) throws -> [ChoiceOption]? {
        id == "employer" ? try EmployerField.options(matching: query, kader) : nil
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with kader: Dependencies
    ) throws -> SavedForm {
        var made: [Employer] = []
        guard let id else {
            let new = try test(kader.newId(), values, making: &made, kader)
            try kader.store.add(new, with: made)
            return SavedForm(Phrase(tested: new).undoable)
        }
        var unused: [Employer] = []
        let edited = try test(id, values, making: &made, kader)
        try kader.store.edit(
            edited, from: try test(id, original, making: &unused, kader), overriding: overriding,
            with: made)
        return SavedForm(Phrase(tested: edited).undoable)
    }

    private func test(
        _ id: QualityTest.ID, _ values: FormValues, making made: inout [Employer],
        _ kader: Dependencies
    ) throws -> QualityTest {
        let today = kader.store.now.day
        return try QualityTest(
            id: id, values.choice("subject").flatMap(QualitySubject.init(rawValue:)) ?? .vacancy,
            called: values.text("title"),
            at: try EmployerField.id(values.choice("employer"), making: &made, kader), of: action,
            on: values.day("day", today: today) ?? today, answers: Self.answers(values),
            verdict: Self.verdict(values), note: values.text("note"))
    }
}

extension Phrase {
    /// The verdict, and how much is open.
    fileprivate init(tested test: QualityTest) {
        let (verdict, open) = (Phrase(verdict: test.verdict), test.openPoints.count)
        self.init(
            nl: "Bewaard: \(verdict.nl)\(open > 0 ? ", \(open) open" : "").",
            en: "Saved: \(verdict.en)\(open > 0 ? ", \(open) open" : "").")
    }
}
