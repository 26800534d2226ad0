internal import KaderDomain
internal import KaderExchange
internal import KaderStore

extension RegionPlansPane {
    /// The document to be made: of the plan that is open or selected, of all of its year, or of all
    /// regions.
    var pages: Pick<Message> {
        let plan = open?.detail.plan ?? selected?.plan
        let year = plan?.year ?? scope.year ?? today.year
        let one = plan.map { plan in
            [(PlanPage.Subject.plan(plan.id), Phrase(same: name(of: plan)))]
        }
        let subjects =
            (one ?? []) + [
                (.overview(year: year), Phrase.allRegions(year)),
                (.book(year: year), Phrase.allPlans(year)),
            ]
        return Pick(
            Phrase(nl: "Welke pagina om te printen?", en: "Which page to print?"),
            options: subjects.flatMap { subject, name in
                Audience.allCases.map { audience in
                    .init(
                        Phrase(
                            nl: "\(name.nl), \(audience.label.nl)",
                            en: "\(name.en), \(audience.label.en)"),
                        .keepPage(PlanPage(subject, for: audience)))
                }
            })
    }
}

extension Dependencies {
    /// Lays the page where the person finds it, and says where that is.
    func keep(_ page: PlanPage) throws -> Phrase {
        let path = try lay(try document(page).text(.html), named: try name(of: page))
        return Phrase(nl: "Pagina: \(path)", en: "Page: \(path)")
    }

    /// `regioplan-AM01-2026-bestuur.html`
    private func name(of page: PlanPage) throws -> String {
        let subject =
            switch page.subject {
            case .plan(let id): try "regioplan-" + store.plan(id).plan.key
            case .book(let year): "regioplannen-\(year)"
            case .overview(let year): "regios-\(year)"
            }
        return "\(subject)-\(page.audience == .board ? "bestuur" : "leden").html"
    }
}

extension RegionPlan {
    /// `AM01-2026`, as on the command line.
    fileprivate var key: String { "\(region)-\(year)" }
}

extension Phrase {
    fileprivate static func allRegions(_ year: Int) -> Phrase {
        Phrase(nl: "Alle regio's \(year) in één tabel", en: "All regions \(year) in one table")
    }

    fileprivate static func allPlans(_ year: Int) -> Phrase {
        Phrase(nl: "Alle plannen van \(year)", en: "All plans of \(year)")
    }
}
