internal import KaderDomain
internal import KaderStore
internal import TerminalUI

// MARK: - The Belastingservice

extension App {
    mutating func press(_ key: Key, in sheet: TaxSheet) -> [Work] {
        let binding = keys(of: sheet).binding(for: key)
        if let refusal = binding?.refusal { return refuse(refusal) }
        switch binding?.message {
        case .close: sheets.removeLast()
        case .nextTab: replace(.tax(sheet.showing(sheet.next)))
        case .move(let step): replace(.tax(sheet.selecting(sheet.selection + step)))
        case .weeks(let days):
            return [.readTax(from: sheet.content.monday + 7 * days, sheet.content.hasAnswered)]
        case .answered:
            return [.readTax(from: sheet.content.monday, !sheet.content.hasAnswered)]
        case .undo: return [.undo]
        case .add, .open, .house, .book:
            return opening(binding?.message, sheet).map { open($0) } ?? []
        case .remove: return Self.removing(in: sheet)
        case nil: break
        }
        return []
    }

    /// The form that a key opens, for the row on which the keyboard is.
    private func opening(_ command: TaxSheet.Command?, _ sheet: TaxSheet) -> FormKind? {
        switch (command, sheet.tab) {
        case (.add, .questions): return .taxQuestion(TaxQuestionForm())
        case (.add, _): return .campaign(CampaignForm())
        case (.house, _):
            return sheet.row.map { .campaignPlace(CampaignPlaceForm($0.campaign, place: nil)) }
        case (.book, _):
            return sheet.line.map {
                .booking(BookingForm(place: $0.place, day: $0.day, service: .belasting))
            }
        default: break
        }
        if let question = sheet.question { return .taxQuestion(TaxQuestionForm(question.id)) }
        return switch sheet.row {
        case .campaign(let campaign)?: .campaign(CampaignForm(campaign))
        case .place(let campaign, let place)?:
            .campaignPlace(CampaignPlaceForm(campaign, place: place.place))
        case nil: nil
        }
    }

    private static func removing(in sheet: TaxSheet) -> [Work] {
        if let question = sheet.question { return [.removeTaxQuestion(question.id)] }
        return switch sheet.row {
        case .campaign(let campaign)?: [.removeCampaign(campaign)]
        case .place(_, let place)?: [.removeCampaignPlace(place.id)]
        case nil: []
        }
    }

    /// Shows the lists, or what has become of those that are shown.
    mutating func show(_ content: TaxSheet.Content) {
        for index in sheets.indices {
            guard case .tax(var old) = sheets[index] else { continue }
            old.content = content
            sheets[index] = .tax(old.selecting(old.selection))
            return
        }
        sheets.append(.tax(TaxSheet(content: content)))
    }

    /// What reads the lists again that are shown.
    func rereadTax(after kinds: Set<String>) -> [Work] {
        guard !kinds.isDisjoint(with: TaxSheet.kinds) else { return [] }
        return sheets.compactMap { sheet in
            guard case .tax(let shown) = sheet else { return nil }
            return .readTax(from: shown.content.monday, shown.content.hasAnswered)
        }
    }

    func view(of sheet: TaxSheet) -> any View {
        Boxed(
            Phrase(same: "Belastingservice")[language], trailing: sheet.season(language),
            footer: sheet.tab == .questions ? Phrase.noNumbers[language] : "",
            view: TabbedTable(
                tabs: Tabs(
                    TaxSheet.Tab.allCases.map { $0.label[language] },
                    selected: sheet.tab.rawValue),
                table: sheet.table(reference, language).telling(
                    own, language, for: ownRole,
                    of: sheet.tab == .questions
                        ? ownRole.reach.sight(of: .readTaxQuestions) : .all,
                    adding: sheet.tab == .questions ? .writeTaxQuestions : .writeCampaigns)))
    }
}

extension TaxSheet {
    /// The kinds of things that it shows.
    fileprivate static let kinds: Set<String> = [
        "campaign", "campaignPlace", "taxQuestion", "appointment", "spreekuur", "contact",
    ]
}

extension Phrase {
    fileprivate static let noNumbers = Phrase(
        nl: "geen BSN, en niet meer dan nodig", en: "no BSN, and no more than needed")
}
