import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// An office in which one person is named in every field that can name a person.
struct NamedEverywhere {
    let part: Contact.ID
    let whole: Contact.ID
    let store: ActingStore

    /// - Parameter isGuarded: whether they are the administrator of a file with access too.
    init(isGuarded: Bool = false) throws { try self.init(in: Office(), isGuarded: isGuarded) }

    init(in office: Office, isGuarded: Bool = false) throws {
        part = office.people[0].id
        whole = office.people[7].id
        store = office.acting("setup")
        try fillRoles(office)
        try fillAgenda(office)
        try fillDesk(office)
        try fillReferrals(office)
        try fillMeeting(office)
        try fillTables(office)
        try fillRights()
        if isGuarded { try office.found("setup", as: part) }
    }

    /// As who asks, and as whom nothing was to change for a while.
    private func fillRights() throws {
        try store.add(
            PersonRequest(id: .named("rq"), .access, of: part, received: Office.monday))
        try store.restrict(.named("held"), part, because: "betwist")
        try store.liftRestriction(of: part)
    }

    /// In a seat, as substitute, at an organisation, as who knows them, for an agreement, at a table.
    private func fillTables(_ office: Office) throws {
        let other = office.people[5].id
        let things: [(ListedKind, String, ListedTexts)] = [
            (.organisation, "o", ["name": "UWV", "type": "UWV"]),
            (.body, "b", ["name": "Werkbedrijf", "type": "WB"]),
            (.seat, "s1", ["body": Self.id("b"), "holder": part]),
            (.seat, "s2", ["body": Self.id("b"), "holder": other, "substitute": part]),
            (
                .acquaintance, "a1",
                ["organisation": Self.id("o"), "contact": part, "knownBy": other]
            ),
            (
                .acquaintance, "a2",
                ["organisation": Self.id("o"), "contact": other, "knownBy": part]
            ),
            (.regionCoordinator, "rc", ["region": "AM01", "coordinator": part]),
            (.busTrip, "bt", ["day": Office.monday, "title": "Markten", "crew": part]),
            (.busStop, "bs", ["trip": Self.id("bt"), "hours": "09:00-12:00", "spot": "Markt"]),
            (
                .busSlot, "bk",
                [
                    "trip": Self.id("bt"), "spreekuur": Spreekuur.ID.named("one"),
                    "day": Office.monday, "hours": "09:00-10:00", "consulenten": part,
                ]
            ),
            (.busIntake, "bi", ["stop": Self.id("bs"), "hour": 9, "contact": part]),
            (.decision, "d", ["title": "Bellen", "day": Office.monday, "doer": part]),
            (
                .sectorTable, "t",
                ["region": "AM01", "sector": "ZW", "theme": "Zij-instroom", "representative": part]
            ),
        ]
        for (kind, name, texts) in things {
            try store.add(ListedThing(kind, id: .named(name), texts))
        }
    }

    private static func id(_ name: String) -> String {
        Identifier<ListedThing>.named(name).description
    }

    /// As who is referred and to whom, in a trajectory and as adviser in another.
    private func fillReferrals(_ office: Office) throws {
        let other = office.people[5].id
        for (name, client, target) in [
            ("ref1", part, ReferralTarget.department(.legal)), ("ref2", other, .official(part)),
        ] {
            try store.add(
                Referral(
                    id: .named(name), of: client, to: target, because: "Loon", by: store.actor,
                    since: Office.monday))
            try store.consent(.named(name), to: "loon", by: .written, on: Office.monday)
        }
        try store.add(
            PartnerReference(id: .named("n"), of: part, in: "Paragin", number: "42"))
        for (name, client, adviser) in [
            ("t1", part, office.staff[2]), ("t2", other, part),
        ] {
            try store.start(
                Trajectory(
                    id: .named(name), of: client, with: adviser, on: .atRisk, from: Office.monday,
                    until: Office.monday + 90))
        }
        try store.setMaximum(3, of: part)
    }

    private func fillMeeting(_ office: Office) throws {
        let meeting = Meeting.ID.named("m")
        try store.add(
            Meeting(id: meeting, on: Office.monday, at: .online, about: "Ontslag", for: 9))
        try store.add(MeetingGuest(id: .named("g1"), at: meeting, .person(part)))
        try store.add(
            MeetingGuest(
                id: .named("g2"), at: meeting, .person(office.people[5].id),
                wish: .official(part)))
    }

    private func fillRoles(_ office: Office) throws {
        try store.add(Kaderlid(id: .named("k"), contact: part, network: office.network.id))
        try store.add(
            BoardFunction(
                id: .named("b"), network: office.network.id, contact: part, role: .chair))
        try store.add(
            Accompaniment(id: .named("a"), network: office.network.id, official: part))
        try store.add(
            NetworkRequest(
                id: .named("r"), of: office.network.id, .question, on: Office.monday, from: part,
                "Wie weet meer?"))
        try store.add(
            WorkingGroup(
                id: .named("w"), network: office.network.id, theme: "OV",
                members: [office.people[6].id, part]))
        try store.add(
            try #require(
                Absence(
                    id: .named("away"), contact: part, from: Office.monday + 40,
                    until: Office.monday + 41)))
        for (name, one, other) in [
            ("c1", part, office.people[6].id), ("c2", office.staff[4], part),
        ] {
            try store.add(
                try #require(
                    InterestConflict(id: .named(name), contact: one, with: .person(other))))
        }
        let plan = try #require(RegionPlan(region: "AM01", year: 2027))
        try store.add(plan)
        try store.add(
            try PlanItem(
                id: .named("item"), plan: plan.id, level: .theme, rank: 0.5, title: "Loon",
                owner: .person(part)))
        try store.mark(
            ConditionMark(
                region: "AM01", condition: .presence, state: .busy, owner: .person(part),
                day: Office.monday))
        let conference = try Conference(region: "AM01", year: 2026)
        try store.write(conference)
        try store.add(
            ConferencePoint(
                id: .named("choice"), at: conference.id, .choice, text: "OV",
                owner: .person(part)))
    }

    /// As consulent of one spreekuur and as client of another, with a waiting list and a series.
    private func fillAgenda(_ office: Office) throws {
        try store.plan(try office.spreekuur("one", staff: [0, 1]))
        try store.plan(try office.spreekuur("two", on: Office.monday + 2, staff: [1, 2]))
        _ = try store.book(.named("given"), for: office.people[5].id, office.request("10:00"))
        _ = try store.book(
            .named("had"), for: part, office.request("10:00", on: Office.monday + 2))
        try store.plan(
            try Series(
                id: .named("series"), service: .loopbaan, at: Office.place,
                during: #require(Hours("09:00-11:00")), staffedBy: [part, office.staff[1]],
                in: [office.rooms[0].id], .weekly(every: .one), from: Office.monday + 8,
                until: .count(2)))
        try store.wait(
            WaitingEntry(
                id: .named("w"), contact: part, service: .werkInkomen, since: Instant(seconds: 1)))
    }

    private func fillDesk(_ office: Office) throws {
        _ = try store.addWalkIn(.named("came"), in: "groningen", name: "Jo")
        _ = try store.addWalkIn(.named("helped"), in: "groningen", name: "Jo")
        let walkIns = try store.desk(on: Office.monday).visits.compactMap(\.walkIn)
        for old in walkIns {
            var new = old
            if old.id == .named("came") { new.contact = part } else { new.consulent = part }
            try store.edit(new, from: old)
        }
        try store.add(Employer(id: .named("e"), name: "Fabriek", official: part))
        for (name, client, helper) in [
            ("r1", part, office.staff[1]), ("r2", office.people[5].id, part),
        ] {
            try store.add(
                Registration(
                    id: .named(name), on: Office.monday, at: Office.place, .werkInkomen, of: client,
                    with: [helper], against: .employer(.named("e"))))
        }
        for (name, client, helper) in [
            ("d1", part, office.staff[1]), ("d2", office.people[5].id, part),
        ] {
            try store.open(
                Dossier(
                    id: .named(name), of: client, about: "Rooster", adviser: helper,
                    opened: Instant(seconds: 1), by: "setup"))
        }
        try store.start(
            Crisis(id: .named("crisis"), employer: .named("e"), began: Office.monday),
            with: [
                CrisisStep(
                    id: .named("step"), crisis: .named("crisis"), "Bellen", due: Office.monday,
                    owner: part)
            ])
        _ = try store.addTaxQuestion(.named("t"), of: part, "Mag dit?")
        try store.raise(.named("s"), about: .problem("loon"), note: "gezien", by: part)
        try store.report(.named("s"), to: .official(part))
    }
}

extension NamedEverywhere {
    /// How many rows name this person in that field.
    func count(_ link: Link, _ id: Contact.ID) throws -> Int {
        try store.store.queue.read { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM \(link.kind) WHERE \(link.isPointing)",
                arguments: ["id": id.description]) ?? 0
        }
    }

    /// Every column of every table in which the id of this person stands, but for the log.
    func mentions(of id: Contact.ID) throws -> [String] {
        try store.store.queue.read { db in
            let tables = try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'
                        AND name NOT IN ('change', 'command') ORDER BY name
                    """)
            return try tables.flatMap { table in
                try db.columns(in: table).map(\.name).filter { column in
                    try Int.fetchOne(
                        db,
                        sql: """
                            SELECT count(*) FROM \(table)
                            WHERE "\(column)" LIKE '%' || ? || '%'
                            """, arguments: [id.description]) != 0
                }.map { "\(table).\($0)" }
            }
        }
    }
}
