import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    mutating func newContact() -> Contact {
        let family = seeded.pick(["Bos", "Groen", "Öztürk", "Aerts"])
        let name = PersonName(given: seeded.pick(["Noor", "Ali", "Jo"]), family: family)
        return Contact(
            id: id(), name: name ?? office.people[0].name,
            phone: "06-000000\(seeded.int(in: 1...99))",
            town: seeded.awkwardText())
    }

    mutating func addContact(_ acting: ActingStore) throws { try acting.add(newContact()) }

    mutating func editContact(_ acting: ActingStore) throws {
        guard let old = try pick(acting.contacts()) else { return }
        var new = old
        if seeded.oneIn(2) { new.phone = "06-0000000\(seeded.int(in: 1...9))" }
        if seeded.oneIn(2) { new.town = seeded.awkwardText() }
        if seeded.oneIn(3) { new.standing = seeded.pick(Standing.allCases) }
        try acting.edit(new, from: old)
    }

    mutating func archiveContact(_ acting: ActingStore) throws {
        guard let old = try pick(acting.contacts()) else { return }
        try acting.archive(old.id)
    }

    /// Two become one, or one two again.
    mutating func changeWhoIsWho(_ acting: ActingStore) throws {
        guard let one = pick(office.people)?.id, let other = pick(office.people)?.id else { return }
        let parts = try acting.parts(of: other)
        if let part = pick(parts), seeded.oneIn(2) { return try acting.unmerge(person: part.id) }
        try acting.merge(
            person: one, into: other,
            taking: seeded.oneIn(2) ? [] : [seeded.pick(ContactField.allCases)])
    }
}

// MARK: - Networks

extension OfficeLife {
    mutating func addNetwork(_ acting: ActingStore) throws {
        try acting.add(try Network(id: id(), name: "Net \(seeded.int(in: 1...9))"))
    }

    mutating func changeNetwork(_ acting: ActingStore) throws {
        guard let old = try pick(acting.networks(archived: true))?.network else { return }
        if seeded.oneIn(2) { return try acting.setArchived(!old.isArchived, old.id) }
        var new = old
        if seeded.oneIn(2) { return try changeDates(of: old, acting) }
        new.regions = seeded.oneIn(2) ? ["AM01"] : ["AM01", "AM09"]
        try acting.edit(new, from: old)
    }

    private mutating func changeDates(of network: Network, _ acting: ActingStore) throws {
        let first = Office.monday + seeded.int(in: 0...40)
        let period = Period(from: first, until: seeded.oneIn(2) ? nil : first + 9) ?? .always
        let old = pick(network.dated)
        if let old, seeded.oneIn(3) { return try acting.remove(old, from: network.id) }
        let new = NetworkRegion(seeded.pick(["AM01", "AM09", "AM11"]), period)
        try acting.put(new, insteadOf: seeded.oneIn(2) ? old : nil, in: network.id)
    }

    mutating func addFunction(_ acting: ActingStore) throws {
        guard let network = try pick(acting.networks())?.network else { return }
        let detail = try acting.network(network.id)
        if seeded.oneIn(2), let old = pick(detail.board)?.role {
            var new = old
            new.role = seeded.pick(BoardRole.allCases)
            return try acting.edit(new, from: old)
        }
        guard let holder = try pick(acting.contacts())?.id else { return }
        try acting.add(
            BoardFunction(
                id: id(), network: network.id, contact: holder,
                role: seeded.pick(BoardRole.allCases)))
    }

    mutating func addAccompaniment(_ acting: ActingStore) throws {
        guard let network = try pick(acting.networks())?.network,
            let official = try pick(acting.contacts())
        else { return }
        let first = Office.monday + seeded.int(in: 0...40)
        guard let period = Period(from: first, until: first + seeded.int(in: 0...10))
        else { return }
        try acting.add(
            Accompaniment(id: id(), network: network.id, official: official.id, period: period))
    }

    mutating func changeGroup(_ acting: ActingStore) throws {
        guard let network = try pick(acting.networks())?.network else { return }
        if seeded.oneIn(2) { return try changeRequest(of: network.id, acting) }
        guard seeded.oneIn(2), let old = try pick(acting.network(network.id).groups) else {
            return try acting.add(
                try WorkingGroup(id: id(), network: network.id, theme: "Energie"))
        }
        var new = old
        new.state = old.state == .active ? .dormant : .active
        if seeded.oneIn(2) { new.members = try acting.contacts().prefix(2).map(\.id) }
        if seeded.oneIn(3) { new.province = old.province == nil ? "PV31" : nil }
        if seeded.oneIn(2), let other = try pick(acting.networks())?.id, other != old.network {
            new.others = [other]
        }
        try acting.edit(new, from: old)
    }
}

// MARK: - Requests

extension OfficeLife {
    private mutating func changeRequest(
        of network: Network.ID, _ acting: ActingStore
    ) throws {
        let all = try acting.networkRequests(of: network, withAnswered: true)
        guard seeded.oneIn(2), let old = pick(all) else {
            return try acting.add(
                try NetworkRequest(
                    id: id(), of: network, .question, on: Office.monday,
                    from: seeded.oneIn(2) ? pick(office.people)?.id : nil, "Wie weet meer?"))
        }
        if seeded.oneIn(3) { return try acting.remove(old.id) }
        try acting.answerRequest(old.id, "Antwoord \(seeded.int(in: 1...9))")
    }
}

// MARK: - Plans

extension OfficeLife {
    /// Starts a plan; of one that is there it adopts it, works on it again or takes it over.
    mutating func addPlan(_ acting: ActingStore) throws {
        if let plan = try pick(acting.plans())?.plan, seeded.oneIn(2) {
            if seeded.oneIn(3) { return try answer(plan.id, acting) }
            guard seeded.oneIn(3) else {
                return try acting.setStatus(seeded.pick(PlanStatus.allCases), of: [plan.id])
            }
            try acting.rollOver(plan.id, into: seeded.int(in: 2026...2028))
            return
        }
        let region = seeded.pick(["AM01", "AM09"])
        guard let plan = RegionPlan(region: region, year: seeded.int(in: 2026...2027))
        else { return }
        try acting.add(plan)
    }

    private mutating func answer(_ plan: RegionPlan.ID, _ acting: ActingStore) throws {
        let topic = seeded.pick(Array(AnalysisTopic.allCases.prefix(2)))
        if seeded.oneIn(4) { return try acting.removeAnswer(to: topic, of: plan) }
        try acting.answer(
            AnalysisAnswer(
                of: plan, topic, text: "x" + seeded.awkwardText(), source: seeded.awkwardText(),
                on: Office.monday))
    }

    mutating func addPlanItem(_ acting: ActingStore) throws {
        guard let plan = try pick(acting.plans())?.plan else { return }
        let items = try acting.plan(plan.id).tree.lines.map(\.item)
        let level = seeded.pick(PlanLevel.allCases)
        let parent = pick(items.filter { $0.level == level.above })
        let person = seeded.oneIn(4) ? try pick(acting.contacts()) : nil
        try acting.add(
            try PlanItem(
                id: id(), plan: plan.id, level: level, parent: parent?.id, rank: rank(),
                title: "Regel", owner: person.map { .person($0.id) }))
    }

    mutating func editPlanItem(_ acting: ActingStore) throws {
        guard let old = try anyItem(acting) else { return }
        var new = old
        new.state = seeded.pick(ActionState.allCases)
        if seeded.oneIn(2) { new.note = seeded.awkwardText() }
        if seeded.oneIn(2) { new.tags = PlanTag.all.filter { _ in seeded.oneIn(9) } }
        if seeded.oneIn(3) { (new.means, new.evidence) = (seeded.awkwardText(), "bericht") }
        try acting.edit(new, from: old)
    }

    mutating func movePlanItem(_ acting: ActingStore) throws {
        guard let item = try anyItem(acting) else { return }
        let parent = try anyItem(acting)
        try acting.move(
            item.id, under: item.level == .theme ? nil : parent?.id, rank: rank())
    }

    mutating func removePlanItem(_ acting: ActingStore) throws {
        guard let item = try anyItem(acting) else { return }
        try acting.removePlanItem(item.id)
    }

    private mutating func anyItem(_ acting: ActingStore) throws -> PlanItem? {
        guard let plan = try pick(acting.plans())?.plan else { return nil }
        return pick(try acting.plan(plan.id).tree.lines)?.item
    }

    /// Ranks of which many have no short decimal form.
    private mutating func rank() -> Double { Double.random(in: 0...1, using: &seeded) }
}
