internal import KaderDomain
internal import KaderStore

extension EmployersPane {
    public static func perform(
        _ effect: Effect, with dependencies: Dependencies, send: (Message) -> Void
    ) {
        do {
            send(try answer(to: effect, dependencies))
        } catch StoreError.notFound(let kind, let id) {
            let phrase = Phrase(StoreError.notFound(kind: kind, id: id))
            if kind == "crisis", let crisis = Crisis.ID(id) { return send(.crisisLost(crisis)) }
            let employer = kind == "employer" ? Employer.ID(id) : nil
            send(employer.map { .lost($0, phrase) } ?? .failed(phrase))
        } catch {
            send(.failed(Phrase(error)))
        }
    }

    public static func writes(_ effect: Effect) -> Bool {
        switch effect {
        case .load, .open, .openCrisis: false
        case .setArchived, .remove, .change, .removeStep, .reopenCrisis: true
        }
    }

    private static func answer(
        to effect: Effect, _ kader: Dependencies
    ) throws -> Message {
        switch effect {
        case .load(let listing): return try page(listing, kader)
        case .open(let id): return .opened(try card(id, kader))
        case .openCrisis(let id): return .crisisRead(try kader.store.crisis(id))
        case .change(let step, let changed):
            try kader.store.edit(changed, from: step)
            return .written(.changed(step, changed))
        case .removeStep(let step):
            try kader.store.remove(step.id)
            return .written(.takenOut(step.title))
        case .reopenCrisis(let crisis):
            try kader.store.reopen(crisis.id)
            return .written(
                Phrase(
                    nl: "Heropend. {everywhere.undo|u} maakt het ongedaan.",
                    en: "Reopened. {everywhere.undo|u} to undo."))
        case .setArchived(let employer, let isArchived):
            try kader.store.setArchived(isArchived, employer.id)
            return .written(.archived(employer.name, isArchived))
        case .remove(let row, let employer, let title):
            try remove(row, of: employer, kader.store)
            return .written(row.removal == .part ? .parted(title) : .takenOut(title))
        }
    }

    private static func page(_ listing: EmployerListing, _ kader: Dependencies) throws -> Message {
        let page = try kader.store.employerPage(
            listing.query, places: kader.municipalities(begunBy:), after: listing.after,
            limit: listing.limit)
        let made = listing.expected.flatMap { Employer.ID($0) }
            .flatMap { try? kader.store.employer($0) }
        return .loaded(page, listing, made: made?.id)
    }

    static func card(_ id: Employer.ID, _ kader: Dependencies) throws -> OpenEmployer {
        let store = kader.store
        let detail = try store.employerDetail(id)
        let counts = try store.employerCounts(id)
        let catalogue = try store.problems()
        return OpenEmployer(
            detail,
            whole: try detail.employer.mergedInto.map { try store.employer($0).name } ?? "",
            route: try route(of: id, kader), counts: counts,
            problems: Dictionary(
                counts.lines.map { ($0.problem, catalogue.label($0.problem)) },
                uniquingKeysWith: { $1 }), crises: try store.crises(all: true, of: id))
    }

    private static func route(of id: Employer.ID, _ kader: Dependencies) throws -> Phrase {
        switch try kader.store.signalRoute(of: .employer(id.description)) {
        case .official(let official):
            Phrase(same: try kader.store.contact(official).name.description)
        case .policy: SignalRoute.policyName
        }
    }

    private static func remove(
        _ row: EmployerRow, of employer: Employer, _ store: ActingStore
    ) throws {
        switch row {
        case .alias(let name):
            try store.edit(try employer.without(aliases: [name]), from: employer)
        case .establishment(let id): try store.remove(id)
        case .part(let id): try store.unmerge(id)
        case .whole: try store.unmerge(employer.id)
        default: break
        }
    }
}

extension Phrase {
    fileprivate static func archived(_ name: String, _ isArchived: Bool) -> Phrase {
        isArchived
            ? Phrase(
                nl: "Gearchiveerd: \(name). Met {everywhere.undo|u} haal je het terug.",
                en: "Archived: \(name). {everywhere.undo|u} brings it back.")
            : Phrase(nl: "Teruggehaald: \(name).", en: "Brought back: \(name).")
    }

    /// `Klaar: …`, `Verzet naar do 3 dec: …`.
    fileprivate static func changed(_ old: CrisisStep, _ new: CrisisStep) -> Phrase {
        let done: Phrase
        if old.due != new.due {
            done = Phrase(
                nl: "Verzet naar \(new.due.short(in: .nl))",
                en: "Moved to \(new.due.short(in: .en))")
        } else {
            done =
                new.state.isOpen
                ? Phrase(nl: "Weer te doen", en: "To do again") : Phrase(nl: "Klaar", en: "Done")
        }
        return Phrase(
            nl: "\(done.nl): \(new.title). {everywhere.undo|u} maakt het ongedaan.",
            en: "\(done.en): \(new.title). {everywhere.undo|u} to undo.")
    }

    fileprivate static func takenOut(_ name: String) -> Phrase {
        Phrase(
            nl: "Weggehaald: \(name). Met {everywhere.undo|u} haal je het terug.",
            en: "Removed: \(name). {everywhere.undo|u} brings it back.")
    }

    fileprivate static func parted(_ name: String) -> Phrase {
        Phrase(
            nl: "\(name) staat weer op zichzelf. {everywhere.undo|u} maakt het ongedaan.",
            en: "\(name) is on its own again. {everywhere.undo|u} to undo.")
    }
}
