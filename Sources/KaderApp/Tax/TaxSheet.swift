internal import KaderDomain
internal import TerminalUI

/// The Belastingservice (S51): the register of questions, the days of the campaign, and the
/// campaigns with the houses that take part.
struct TaxSheet: Hashable, Sendable {
    enum Tab: Int, CaseIterable, Sendable {
        case questions, days, campaigns

        var label: Phrase {
            switch self {
            case .questions: Phrase(nl: "vragen", en: "questions")
            case .days: Phrase(nl: "dagen", en: "days")
            case .campaigns: Phrase(nl: "campagnes", en: "campaigns")
            }
        }
    }

    /// What was read.
    struct Content: Hashable, Sendable {
        /// The oldest that waits first.
        let questions: [TaxQuestionEntry]

        /// Whether answered ones are among them.
        let hasAnswered: Bool

        /// The days of four weeks, by day and place.
        let days: [CampaignLine]

        /// The first of those weeks.
        let monday: Day

        /// The latest first.
        let campaigns: [CampaignEntry]
        let today: Day
    }

    /// A row of the campaigns: one of them, or a place that takes part.
    enum CampaignRow: Hashable, Sendable {
        case campaign(Campaign)
        case place(Campaign, CampaignPlace)

        var campaign: Campaign {
            switch self {
            case .campaign(let campaign), .place(let campaign, _): campaign
            }
        }
    }

    var content: Content
    var tab = Tab.questions
    var selection = 0

    var campaignRows: [CampaignRow] {
        content.campaigns.flatMap { entry in
            [.campaign(entry.campaign)] + entry.places.map { .place(entry.campaign, $0) }
        }
    }

    var count: Int {
        switch tab {
        case .questions: content.questions.count
        case .days: content.days.count
        case .campaigns: campaignRows.count
        }
    }

    var question: TaxQuestion? {
        tab == .questions && content.questions.indices.contains(selection)
            ? content.questions[selection].question : nil
    }

    var line: CampaignLine? {
        tab == .days && content.days.indices.contains(selection) ? content.days[selection] : nil
    }

    var row: CampaignRow? {
        tab == .campaigns && campaignRows.indices.contains(selection)
            ? campaignRows[selection] : nil
    }

    /// The same with the keyboard on a row that is there.
    func selecting(_ row: Int) -> TaxSheet {
        var sheet = self
        sheet.selection = max(0, min(row, count - 1))
        return sheet
    }

    /// The same with another list in front.
    func showing(_ tab: Tab) -> TaxSheet {
        var sheet = self
        (sheet.tab, sheet.selection) = (tab, 0)
        return sheet
    }

    /// The list behind this one.
    var next: Tab { Tab(rawValue: tab.rawValue + 1) ?? .questions }
}
