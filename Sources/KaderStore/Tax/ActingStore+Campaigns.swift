internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Every campaign with the places that take part, the latest first.
    public func campaigns() throws -> [CampaignEntry] {
        try read(.readAgenda) { try Campaigns($0).all() }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func campaign(_ id: Campaign.ID) throws -> CampaignEntry {
        try read(.readAgenda) { db in
            let campaign = try one(CampaignRecord.self, id.description, db)
            return try Campaigns(db).all().first { $0.id == campaign.id }
                ?? CampaignEntry(campaign: campaign, places: [])
        }
    }

    /// People in appointments that stand in a campaign, housemates too.
    public func agreed(in campaign: Campaign) throws -> Int {
        try read(.readAgenda) { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT coalesce(sum(1 + housemates), 0) FROM appointment
                    WHERE service = 'belasting' AND day BETWEEN ? AND ? AND NOT isWithdrawn
                        AND \(AppointmentRecord.holds)
                    """, arguments: [campaign.first.description, campaign.last.description]) ?? 0
        }
    }

    /// Whether a service is given at a place on a day.
    public func season(of service: Service, at place: Place, on day: Day) throws -> Season {
        try read(.readAgenda) { try Campaigns($0).season(of: service, at: place, on: day) }
    }

    /// The days of campaigns from `first` through `last` on which places that take part are open, by
    /// day and place: who is agreed and what is free.
    ///
    /// - Parameter place: nil for all.
    public func campaignCalendar(
        at place: Place? = nil, from first: Day, through last: Day
    ) throws -> [CampaignLine] {
        let now = now
        return try read(.readAgenda) { db in
            let campaigns = Campaigns(db)
            let agenda = try Agenda(db, leavingOut: store.damage, knowing: holidays)
            let houses = HouseCalendars(db, knowing: holidays)
            return try (0..<max(0, last - first + 1)).flatMap { number in
                let day = first + number
                return try campaigns.places(on: day).filter { $0 == place || place == nil }
                    .filter { try houses.day(day, at: $0).closed == nil }
                    .compactMap { try campaigns.line(day, $0, agenda, now) }
            }
        }
    }
}

extension Campaigns {
    /// The places that take part that day, by their keys.
    fileprivate func places(on day: Day) throws -> [Place] {
        let running = try all().filter { $0.campaign.contains(day) }.flatMap(\.places)
        return Set(running.filter { !$0.hours(on: day).isEmpty }.map(\.place.description))
            .sorted().compactMap { Place($0) }
    }

    fileprivate func line(
        _ day: Day, _ place: Place, _ agenda: Agenda, _ now: LocalTime
    ) throws -> CampaignLine? {
        guard case .open(let campaign, _) = try season(of: .belasting, at: place, on: day)
        else { return nil }
        let spreekuren = try agenda.spreekuren(
            at: place, from: day, through: day, service: .belasting)
        let free = try spreekuren.map { try agenda.slotPlan($0).free(from: now).count }
        return CampaignLine(
            day: day, place: place, campaign: campaign, spreekuren: spreekuren.count,
            free: free.reduce(0, +))
    }
}

// MARK: - Writing

extension ActingStore {
    /// - Throws: ``CampaignError/existsAlready(year:)``.
    public func add(_ campaign: Campaign) throws {
        try write(.writeCampaigns, .addCampaign) { writing in
            let present = try writing.fields(of: CampaignRecord.kind, campaign.id.description)
            guard present?["isWithdrawn"] != false.databaseValue else {
                throw CampaignError.existsAlready(year: campaign.year)
            }
            try writing.put(CampaignRecord(campaign))
        }
    }

    /// Changes the days. Appointments outside them stand, until somebody moves them.
    ///
    /// - Throws: ``EditConflict``, ``CampaignError/overFull(_:agreed:capacity:)``.
    public func edit(
        _ edited: Campaign, from original: Campaign, overriding: Set<String> = []
    ) throws {
        try write(.writeCampaigns, .editCampaign) {
            try $0.edit(
                CampaignRecord(edited), from: CampaignRecord(original), overriding: overriding)
        }
    }

    /// Takes a campaign out with its places, as one step. Appointments stand.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func removeCampaign(_ id: Campaign.ID) throws {
        try write(.writeCampaigns, .removeCampaign) { writing in
            let places = try Campaigns(writing.db).all().first { $0.id == id }?.places ?? []
            for place in places {
                try writing.withdraw(CampaignPlaceRecord.kind, place.id.description)
            }
            try writing.withdraw(CampaignRecord.kind, id.description)
        }
    }

    /// Lets a place take part, or changes how it does.
    ///
    /// - Parameter original: what this person saw; nil where they make it.
    /// - Throws: ``EditConflict``, ``CampaignError/overFull(_:agreed:capacity:)``,
    ///   ``StoreError/notFound(kind:id:)`` where there is no such campaign.
    public func set(
        _ place: CampaignPlace, from original: CampaignPlace? = nil, overriding: Set<String> = []
    ) throws {
        try write(.writeCampaigns, .setCampaignPlace) { writing in
            guard let original, original.id == place.id else {
                return try writing.put(CampaignPlaceRecord(place))
            }
            try writing.edit(
                CampaignPlaceRecord(place), from: CampaignPlaceRecord(original),
                overriding: overriding)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func removeCampaignPlace(_ id: CampaignPlace.ID) throws {
        try write(.writeCampaigns, .removeCampaignPlace) {
            try $0.withdraw(CampaignPlaceRecord.kind, id.description)
        }
    }
}
