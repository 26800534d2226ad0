public import KaderDomain
public import KaderReference

/// A stored value as people read it: names instead of ids and codes, words instead of keys.
public struct StoredValue: Sendable {
    private let reference: Reference
    private let language: Language

    /// What things are called, by id.
    private let titles: [String: String]

    public init(_ reference: Reference, titles: [String: String], _ language: Language) {
        self.reference = reference
        self.titles = titles
        self.language = language
    }

    /// The ids in a stored text: those that `titles` should know.
    public static func ids(in text: String) -> [String] {
        items(text).flatMap { $0.split { $0 == ":" || $0 == "/" }.map(String.init) }
            .filter { $0.count == 36 && Identifier<Never>($0) != nil }
    }

    /// A dash for nothing.
    public func text(_ stored: String?, of field: String) -> String {
        guard let stored, !stored.isEmpty, stored != "[]" else { return "–" }
        if field == "content" { return lines(of: stored) }
        return Self.items(stored).map { word($0, of: field) }.joined(separator: ", ")
    }

    /// Of the lines of a version there are too many to tell.
    private func lines(of content: String) -> String {
        let count = content.split(whereSeparator: \.isNewline).count
        return Phrase(nl: "\(count) regels", en: "\(count) lines")[language]
    }

    private func word(_ item: String, of field: String) -> String {
        if field == "state", let waiting = waiting(item) { return waiting.label[language] }
        if field == "cell", let cell = SignalCell(item) { return told(cell) }
        if let id = Self.ids(in: item).first { return titles[id] ?? "…" }
        if let phrase = phrase(item, of: field) { return phrase[language] }
        if let listed = listed(item, of: field) { return listed }
        switch field {
        case "region", "regions": return reference.region(item)?.name ?? item
        case "datedRegions": return NetworkRegion(item).map(text) ?? item
        case "province": return reference.province(item)?.name ?? item
        case "municipality", "municipalities": return reference.municipality(item)?.name ?? item
        case "house", "houses", "place", "places":
            return reference.house(item)?.name[language] ?? item
        case "sector", "owner":
            let key = item.split(separator: ":").last.map(String.init) ?? item
            return reference.sectors.first { $0.code == key }?.name[language] ?? key
        case "day", "deadline", "from", "until", "first", "originalDay", "doneOn", "validUntil",
            "lastDay", "remindedOn", "toldOn", "reportedOn", "answeredOn", "consentOn",
            "consentWithdrawnOn",
            "stageOn", "began", "due", "nextDay", "closedOn", "receivedOn", "liftedOn":
            return Day(item)?.short(in: language) ?? item
        case "exceptions":
            if let day = Day(item) { return day.short(in: language) }
            return DatedHours(item).map { "\($0.day.short(in: language)) \($0.hours)" } ?? item
        case "arrivedAt", "calledAt", "endedAt", "takenAt", "doneAt", "since", "offeredUntil",
            "askedAt", "answeredAt", "openedAt", "writtenAt", "discoveredAt", "savedAt":
            return Int(item).map { moment(Instant(seconds: $0)) } ?? item
        case "reporter": return SignalReporter(item)?.actorName ?? item
        case "hours": return WeeklyHours(item)?.label[language] ?? item
        case "days", "agreed": return item.replacing("/", with: " – ")
        case "waiver": return Waiver(item).map(text) ?? item
        case "buffers": return item.replacing(",", with: " / ") + " min"
        default: return item
        }
    }

    /// A field of the tables of a region; nil for what is shown as it is stored.
    private func listed(_ item: String, of field: String) -> String? {
        switch ListedKind.field(field)?.holds {
        case .stakeholder: reference.stakeholderType(item)?.name[language]
        case .fund: reference.funds.first { $0.code == item }?.name
        case .oneOf(let options): options.first { $0.code == item }?.label[language]
        case .day: Day(item)?.short(in: language)
        case .truth:
            (item == "1" ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no"))[
                language]
        default: nil
        }
    }

    /// `Achterhoek, sinds 1 maart 2024`.
    private func text(_ region: NetworkRegion) -> String {
        let name = reference.region(region.region)?.name ?? region.region
        let days = [region.period.from, region.period.until]
            .map { $0?.short(in: language) ?? "…" }
        return "\(name) \(days.joined(separator: " – "))"
    }

    /// How somebody on the waiting list stands: `offered:<appointment>`.
    private func waiting(_ item: String) -> WaitingState.Name? {
        WaitingState.Name(rawValue: item.split(separator: ":").first.map(String.init) ?? item)
    }

    /// `Metaalfabriek Voorbeeld, loon niet of te laat betaald`.
    private func told(_ cell: SignalCell) -> String {
        let problem = cell.problem.map { ProblemCatalogue().label($0)[language] }
        var place: String?
        switch cell {
        case .problemSector(_, let code): place = reference.sector(code)?.name[language] ?? code
        case .problemRegion(_, let code): place = reference.region(code)?.name ?? code
        case .employerProblem, .employer, .problem: place = nil
        }
        return [cell.employer.map { titles[$0] ?? "…" }, problem, place].compactMap(\.self)
            .joined(separator: ", ")
    }

    private func moment(_ instant: Instant) -> String {
        let local = Amsterdam.local(instant)
        return "\(local.day.short(in: language)) \(local.time)"
    }

    private func text(_ waiver: Waiver) -> String {
        let rules = waiver.rules.map { $0.label[language] }.sorted().joined(separator: ", ")
        return "\(rules): \(waiver.reason)"
    }

    private func phrase(_ item: String, of field: String) -> Phrase? {
        switch field {
        case "standing", "audience": Standing(rawValue: item)?.label
        case "cause": CancellationCode(rawValue: item)?.label
        case "role":
            BoardRole(rawValue: item)?.label ?? CrisisRole(rawValue: item)?.label
                ?? AccessRole(rawValue: item)?.label
        case "playbook": Playbooks.label(item)
        case "kind":
            RoomKind(rawValue: item)?.label ?? TrainingKind(rawValue: item)?.label
                ?? ProtectedNote.Kind(rawValue: item)?.label
        case "recurrence": Recurrence(item)?.label
        case "ending":
            SeriesEnd(item).map { Phrase(nl: $0.told(.nl), en: $0.told(.en)) }
        case "rule": reference.holidays.rules.first { $0.code == item }?.name
        case "tags": PlanTag(item)?.told
        case "requirement": RegionCondition(rawValue: item)?.label
        case "readiness": ConditionMark.State(rawValue: item)?.label
        case "parties": answer(item)
        case "topic": AnalysisTopic(rawValue: item)?.label
        case "requestKind": NetworkRequest.Kind(rawValue: item)?.label
        case "level": PlanLevel(rawValue: item)?.label
        case "regionLevel": RegionLevel(rawValue: item)?.label
        case "reached": LevelStanding(rawValue: item)?.label
        case "service", "services": Service(rawValue: item)?.label
        case "status":
            PlanStatus(rawValue: item)?.label ?? ConsulentStatus(rawValue: item)?.label
        case "state":
            ActionState(rawValue: item)?.label ?? AppointmentState(rawValue: item)?.label
                ?? WorkingGroupState(rawValue: item)?.label ?? Crisis.State(item)?.told
                ?? CrisisStep.State(item)?.told ?? SignalState(item)?.told
        case "attendance": MeetingAttendance(rawValue: item)?.label
        case "needs": ProblemCatalogue()[item]?.label
        case "venue": venue(item)
        case "who": heads(item)
        case "ground":
            TrajectoryGround(rawValue: item)?.label ?? Erasure.Ground(rawValue: item)?.label
        case "sort":
            TrajectoryItem.Kind(rawValue: item)?.label
                ?? ConferencePoint.Sort(rawValue: item)?.label
        case "progress": TrajectoryItem.Progress(rawValue: item)?.label
        case "closing": closing(item)
        case "stage": ReferralState(item)?.told
        case "target", "consentTo", "wish": ReferralTarget(item)?.label(official: "")
        case "consentHow": ConsentMeans(rawValue: item)?.label
        case "evidence": Signal.Evidence(item)?.told
        case "subject": QualitySubject(rawValue: item)?.label
        case "answers": QualityTest.answer(item).map { Phrase($0.0, $0.1) }
        case "right": PersonRight(rawValue: item)?.label
        case "ended": ended(item)
        case "postponed": Phrase(same: item.replacing("/", with: ": "))
        case "authority", "peopleTold": Breach.Notice(item)?.label
        case "verdict": QualityVerdict(rawValue: item)?.label
        case "routedTo": item == "\(SignalRoute.policy)" ? SignalRoute.policyName : nil
        case "pattern": WeeklyHours(item)?.label
        case "languages": SpokenLanguage(item)?.label
        case "part": DayPart(rawValue: item)?.label
        case "party": OtherParty.Kind(rawValue: item)?.label
        case "problems": ProblemCatalogue()[item]?.label
        case "transition": WorkTransition(rawValue: item)?.label
        case "urgency": Urgency(rawValue: item)?.label
        case "isArchived", "isWithdrawn", "isConfirmed", "isOnline", "isFromCalendar", "isOpen",
            "isActive", "isLegal", "isHeard":
            item == "1" ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no")
        default: nil
        }
    }

    /// `agreed/sector:ZW`; a network is told by name.
    private func answer(_ item: String) -> Phrase? {
        guard let (party, answer) = ConferencePoint.answers([item])?.first else { return nil }
        let code = party.description.split(separator: ":").last.map(String.init) ?? ""
        let name = reference.sector(code)?.name ?? Phrase(same: code)
        return Phrase(
            nl: "\(name.nl) \(answer.label.nl)", en: "\(name.en) \(answer.label.en)")
    }

    /// `house:groningen`, `at:Kantine`.
    private func venue(_ item: String) -> Phrase? {
        switch MeetingVenue(item) {
        case .house(let key)?: reference.house(key)?.name
        case .elsewhere(let name)?: Phrase(same: name)
        case .online?, nil: nil
        }
    }

    /// `heads:12`; a person is told by name.
    private func heads(_ item: String) -> Phrase? {
        guard case .heads(let count)? = MeetingGuest.Who(item) else { return nil }
        return Phrase(nl: "\(count) mensen", en: "\(count) people")
    }

    /// How a trajectory ended: `2026-11-24/new-job`.
    private func closing(_ item: String) -> Phrase? {
        let parts = item.split(separator: "/").map(String.init)
        guard parts.count == 2, let result = TrajectoryResult(rawValue: parts[1]) else {
            return nil
        }
        return Phrase(
            nl: "\(result.label.nl), \(parts[0])", en: "\(result.label.en), \(parts[0])")
    }

    /// How a request ended: `2026-11-24/granted`.
    private func ended(_ item: String) -> Phrase? {
        let parts = item.split(separator: "/").map(String.init)
        guard parts.count == 2, let outcome = PersonRequest.Outcome(rawValue: parts[1]) else {
            return nil
        }
        return Phrase(
            nl: "\(parts[0]), \(outcome.label.nl)", en: "\(parts[0]), \(outcome.label.en)")
    }

    /// The items of a list, which is stored as a JSON array of text; anything else is one item.
    private static func items(_ text: String) -> [String] {
        guard text.hasPrefix("["), text.hasSuffix("]") else { return [text] }
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
    }
}
