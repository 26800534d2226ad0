internal import KaderDomain
internal import KaderStore

extension Work {
    /// The register, the days of four weeks from a Monday (this week's where nil), the campaigns.
    static func readTax(from monday: Day? = nil, _ hasAnswered: Bool = false) -> Work {
        Work("read tax") { dependencies, send in
            let store = dependencies.store
            let today = store.now.day
            let monday = monday ?? today.monday
            do {
                let questions = try store.taxQuestions(withAnswered: hasAnswered)
                let days = try store.campaignCalendar(from: monday, through: monday + 27)
                send(
                    .taxRead(
                        TaxContent(
                            TaxSheet.Content(
                                questions: questions, hasAnswered: hasAnswered, days: days,
                                monday: monday, campaigns: try store.campaigns(), today: today))))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }

    static func removeTaxQuestion(_ id: TaxQuestion.ID) -> Work {
        takeOut { try $0.removeTaxQuestion(id) }
    }

    static func removeCampaign(_ campaign: Campaign) -> Work {
        takeOut { try $0.removeCampaign(campaign.id) }
    }

    static func removeCampaignPlace(_ id: CampaignPlace.ID) -> Work {
        takeOut { try $0.removeCampaignPlace(id) }
    }

    private static func takeOut(
        _ body: @escaping @Sendable (ActingStore) throws -> Void
    ) -> Work {
        Work("remove from tax") { dependencies, send in
            do {
                try body(dependencies.store)
                send(.say(Notice(.takenOut, .success)))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
            send(.changed(dependencies.shown.take(from: dependencies.store)))
        }
    }
}

/// What was read for the Belastingservice.
public struct TaxContent: Sendable {
    let content: TaxSheet.Content

    init(_ content: TaxSheet.Content) { self.content = content }
}

extension Phrase {
    fileprivate static let takenOut = Phrase(
        nl: "Weggehaald. Met {everywhere.undo|u} komt het terug; afspraken staan nog.",
        en: "Removed. {everywhere.undo|u} brings it back; appointments stay.")
}
