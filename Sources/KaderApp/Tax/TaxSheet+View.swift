internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension TaxSheet {
    func table(_ reference: Reference, _ language: Language) -> Table {
        Table(
            columns: columns(language), rows: rows(reference, language),
            selection: count == 0 ? nil : selection, placeholder: placeholder[language])
    }

    /// Whether a campaign goes on, or when the next does.
    func season(_ language: Language) -> String {
        let campaigns = content.campaigns.map(\.campaign).filter { $0.last >= content.today }
        guard let campaign = campaigns.min(by: { $0.first < $1.first }) else {
            return Phrase(nl: "geen invulcampagne", en: "no campaign")[language]
        }
        let (first, last) = (
            campaign.first.short(in: language), campaign.last.short(in: language)
        )
        return "\(Phrase(nl: "invulcampagne", en: "campaign")[language]) \(first) – \(last)"
    }

    private func columns(_ language: Language) -> [TableColumn] {
        let titles: [Phrase] =
            switch tab {
            case .questions: content.hasAnswered ? Self.answeredTitles : Self.questionTitles
            case .days: Self.dayTitles
            case .campaigns: Self.campaignTitles
            }
        return titles.enumerated().map { place, title in
            TableColumn(
                title[language], width: tab == .questions ? width(place) : .fit,
                priority: titles.count - place)
        }
    }

    /// What was asked gets most, then what was answered; the rest as much as it takes.
    private func width(_ place: Int) -> TableColumn.Width {
        if place == 0 { return .share(3) }
        return place == 1 && content.hasAnswered ? .share(2) : .fit
    }

    private func rows(_ reference: Reference, _ language: Language) -> [[String]] {
        switch tab {
        case .questions: content.questions.map { row($0, language) }
        case .days: content.days.map { row($0, reference, language) }
        case .campaigns: campaignRows.map { row($0, reference, language) }
        }
    }

    private func row(_ entry: TaxQuestionEntry, _ language: Language) -> [String] {
        let (question, waits) = (entry.question, Phrase(nl: "wacht", en: "waits")[language])
        let asked = Amsterdam.local(question.asked).day.short(in: language)
        guard content.hasAnswered else {
            return [Self.oneLine(question.question), asked, entry.name]
        }
        return [
            Self.oneLine(question.question),
            question.isOpen ? waits : Self.oneLine(question.answer), asked, entry.name,
            question.answeredBy,
        ]
    }

    private func row(
        _ line: CampaignLine, _ reference: Reference, _ language: Language
    ) -> [String] {
        let free =
            line.spreekuren == 0
            ? Phrase(nl: "nog geen spreekuur", en: "no spreekuur yet")[language]
            : "\(line.free)"
        return [
            line.day.short(in: language), Self.name(line.place, reference, language),
            line.campaign.hours.map(\.description).joined(separator: ", "),
            "\(line.campaign.agreed)/\(line.campaign.capacity)", free,
        ]
    }

    private func row(
        _ row: CampaignRow, _ reference: Reference, _ language: Language
    ) -> [String] {
        switch row {
        case .campaign(let campaign):
            let days =
                "\(campaign.first.short(in: language)) – \(campaign.last.short(in: language))"
            return [String(campaign.year), days, ""]
        case .place(_, let place):
            return [
                "  " + Self.name(place.place, reference, language), place.hours.told(language),
                String(place.capacity),
            ]
        }
    }

    private static func name(
        _ place: Place, _ reference: Reference, _ language: Language
    ) -> String {
        place.house.flatMap { reference.house($0)?.name[language] } ?? place.description
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private var placeholder: Phrase {
        switch tab {
        case .questions:
            Phrase(
                nl: "Er wacht geen vraag. Met {tax.add|n} noteer je er een; dat kan het hele jaar.",
                en:
                    "No question is waiting. Press {tax.add|n} to note one; that can be done all year."
            )
        case .days:
            Phrase(
                nl: "In deze vier weken is er geen invulcampagne. → gaat verder.",
                en: "There is no campaign in these four weeks. → goes on.")
        case .campaigns:
            Phrase(
                nl: "Er is nog geen campagne. Met {tax.add|n} begin je er een.",
                en: "There is no campaign yet. Press {tax.add|n} to make one.")
        }
    }

    private static let questionTitles = [
        Phrase(nl: "Vraag", en: "Question"), Phrase(nl: "Gevraagd", en: "Asked"),
        Phrase(nl: "Wie", en: "Who"),
    ]

    private static let answeredTitles = [
        Phrase(nl: "Vraag", en: "Question"), Phrase(nl: "Antwoord", en: "Answer"),
        Phrase(nl: "Gevraagd", en: "Asked"), Phrase(nl: "Wie", en: "Who"),
        Phrase(nl: "Door", en: "By"),
    ]

    private static let dayTitles = [
        Phrase(nl: "Dag", en: "Day"), Phrase(nl: "Huis", en: "House"),
        Phrase(nl: "Uren", en: "Hours"), Phrase(nl: "Mensen", en: "People"),
        Phrase(nl: "Vrije plekken", en: "Free slots"),
    ]

    private static let campaignTitles = [
        Phrase(nl: "Campagne", en: "Campaign"), Phrase(nl: "Wanneer", en: "When"),
        Phrase(nl: "Mensen per dag", en: "People a day"),
    ]
}
