public import KaderDomain
public import KaderReference

/// The yearly plans of the labour-market regions (S28): a list of them, and the tree of one.
///
/// Always true: while ``open`` is nil the list is shown; `selection` is the id of a plan that
/// ``shown`` has, or nil where it is empty.
public struct RegionPlansPane: Pane {
    public enum Message: Equatable, Sendable {
        case select(by: Int), selectFirst, selectLast
        case enter, back, clearFilter, addNew, edit, showHistory

        // The list
        case pickRegion, show(PlanScope), showYear(by: Int), showAllYears

        // The tree
        case fold, unfold, addTheme, toggleDone, shift(by: Int), moveElsewhere, remove, testQuality
        case showEvidence, showTag(PlanTag)
        case showAnalysis, writeAnalysis(AnalysisTopic)
        case showConferences, conference(ConferenceMessage)
        case showConditions, markCondition(RegionCondition, of: String)
        case pickState, compare(with: PlanStateName), readVersion(Int)
        case previewRollover, rollOver(RegionPlan.ID, into: Int)
        case scroll(by: Int)
        case look(PlanLook), column(by: Int), moveCard(by: Int)

        // Many at once
        case mark(Marking)
        case setStatus([RegionPlan.ID], PlanStatus)
        case markMany([PlanItem.ID], ActionState)
        case removeMany([PlanItem.ID])

        // On paper
        case choosePage, keepPage(PlanPage), kept(Phrase)
        case showBalance

        // How the list looks
        case chooseSort, sort(PlanColumn?), chooseColumns, toggleColumn(PlanColumn?)
        case view(ViewMessage)

        // Answers
        case plansRead([PlanSummary], PlanScope)
        case planRead(PlanDetail)
        case beginningsRead([PlanItem.ID: Day], of: RegionPlan.ID)

        /// The test of work of this action, or that there is none.
        case qualityRead(QualityTest?, of: PlanItem)
        case planGone(RegionPlan.ID)
        case conferenceRead(ConferenceAnswer)
        case conditionsRead(ConditionList)
        case analysisRead([AnalysisAnswer], of: RegionPlan.ID)
        case statesRead([PlanStateName], of: RegionPlan.ID)
        case told(Phrase, [HistoryLine])
        case rolloverRead(PlanRollover, from: RegionPlan.ID)

        /// A change went through. What is said of it, or nil where it is seen.
        case written(Phrase?)

        /// A change did not go through: what is stored is read again.
        case refused(Phrase)
        case failed(Phrase)
    }

    public enum Effect: Equatable, Sendable {
        case readPlans(PlanScope)
        case readPlan(RegionPlan.ID)
        case readBeginnings(RegionPlan.ID)
        case mark(PlanItem, ActionState)
        case move(PlanItem.ID, under: PlanItem.ID?, rank: Double)
        case remove(PlanItem)
        case setStatus([RegionPlan.ID], PlanStatus)
        case markMany([PlanItem.ID], ActionState)
        case removeMany([PlanItem.ID])
        case readQuality(PlanItem)
        case keepPage(PlanPage)
        case readBalance([RegionPlan.ID], of: Phrase)
        case readAnalysis(RegionPlan.ID)
        case conference(ConferenceEffect)
        case readConditions(of: String)
        case readStates(RegionPlan.ID)
        case compare(RegionPlan.ID, with: PlanStateName)
        case readVersion(RegionPlan.ID, Int)
        case previewRollover(RegionPlan.ID, into: Int)
        case rollOver(RegionPlan.ID, into: Int)
        case view(ViewEffect)
    }

    public static let name = Phrase(nl: "Regioplannen", en: "Region plans")
    public static let shortName = Phrase(nl: "Plannen", en: "Plans")

    let reference: Reference
    private(set) var today: Day

    public internal(set) var scope: PlanScope

    /// By year, the newest first, then by the name of the region; nil until they have been read.
    public internal(set) var plans: [PlanSummary]?
    public internal(set) var selection: RegionPlan.ID?
    public internal(set) var listFilter = ""

    /// The plans that the filter leaves, as they are sorted.
    public internal(set) var shown: [PlanSummary] = []
    public internal(set) var shape = ListShape<PlanColumn>()
    public internal(set) var marks = Marks<RegionPlan.ID>()

    /// The plan whose tree is shown, or nil for the list.
    public internal(set) var open: OpenPlan?

    /// The plan that is being read to be opened.
    var opening: RegionPlan.ID?

    /// The plan that a form has made: it is selected once it is read.
    var expected: RegionPlan.ID?

    /// The conference to which a form adds a point.
    var leftFor: Conference.ID?

    /// The conference to be shown again, because a form made a point of it.
    var returning: Conference.ID?

    /// The line to select in the plan that is being opened.
    var wanted: PlanItem.ID?

    /// How the lines of the plan that is being opened are laid out.
    var wantedLook = PlanLook.tree

    /// Starts with all years of the region, or with every region's plan of this year.
    public var role = OwnRole.everything

    public init(reference: Reference, region: String?, today: Day) {
        self.reference = reference
        self.today = today
        scope = PlanScope(region: region, year: region == nil ? today.year : nil)
    }

    public var start: [Step<Self>] {
        [.run(.view(.recall(Self.list))), .run(.readPlans(scope))]
    }

    public var filter: String { open.map(\.filter) ?? listFilter }

    public mutating func update(_ message: Message) -> [Step<Self>] {
        switch message {
        case .plansRead(let plans, let scope): return take(plans, of: scope)
        case .planRead(let detail): return take(detail)
        case .beginningsRead(let days, let plan):
            if plan == open?.id { open?.begun = days }
            return []
        case .planGone(let id): return leave(id)
        case .qualityRead(let test, let item): return open(test, of: item)
        case .written(let phrase): return reread() + say(phrase, .success)
        case .refused(let phrase): return reread() + say(phrase, .refusal)
        case .failed(let phrase): return say(phrase, .refusal)
        case .choosePage: return [.pick(pages)]
        case .keepPage(let page): return [.run(.keepPage(page))]
        case .kept(let phrase): return say(phrase, .success)
        case .showBalance: return balance()
        case .conferenceRead(let answer): return take(answer)
        case .conditionsRead(let list): return pick(list)
        case .analysisRead(let answers, let plan): return pick(answers, of: plan)
        case .statesRead(let states, let plan): return pick(states, of: plan)
        case .told(let title, let lines): return [.lines(title, lines)]
        case .rolloverRead(let rollover, let plan): return ask(rollover, from: plan)
        case .rollOver(let plan, let year): return [.run(.rollOver(plan, into: year))]
        case .view(let message): return update(message)
        case .setStatus(let ids, let status): return [.run(.setStatus(ids, status))]
        case .markMany(let ids, let state): return [.run(.markMany(ids, state))]
        case .removeMany(let ids): return [.run(.removeMany(ids))]
        default:
            (expected, leftFor, returning) = (nil, nil, nil)
            open?.expected = nil
            return open == nil ? updateList(message) : updateTree(message)
        }
    }

    public mutating func filter(by text: String) -> [Step<Self>] {
        if open == nil {
            listFilter = text
            reshape()
            keepSelection(near: 0)
        } else {
            open?.filter(by: text)
        }
        return []
    }

    public mutating func giveUpFilter(since before: Self) -> [Step<Self>] {
        let steps = filter(by: "")
        if open == nil, shown.contains(where: { $0.id == before.selection }) {
            selection = before.selection
        } else if let plan = before.open, plan.id == open?.id {
            open?.select(as: plan)
        }
        return steps
    }

    public mutating func expect(_ id: String) {
        if let conference = leftFor {
            returning = conference
        } else if open == nil {
            expected = RegionPlan.ID(id)
        } else {
            open?.expected = PlanItem.ID(id)
        }
    }

    /// A new day: what was due yesterday is overdue now.
    public mutating func tick(_ now: LocalTime) -> [Step<Self>] {
        guard now.day != today else { return [] }
        today = now.day
        return reread()
    }

    public func reload(after kinds: Set<String>) -> [Step<Self>] {
        let shown: Set = [
            "regionPlan", "planItem", "contact", "network", "analysisAnswer", "planVersion",
        ]
        let conference = kinds.contains("conferencePoint") ? returning : nil
        return (kinds.isDisjoint(with: shown) ? [] : reread())
            + (conference.map { [.run(.conference(.read($0)))] } ?? [])
    }

    private func reread() -> [Step<Self>] {
        let plan = (open?.id).map { Step<Self>.run(.readPlan($0)) }
        return [.run(.readPlans(scope))] + [plan].compactMap(\.self)
    }

    func say(_ phrase: Phrase?, _ tone: Notice.Tone) -> [Step<Self>] {
        phrase.map { [.say(Notice($0, tone))] } ?? []
    }
}

// MARK: - Answers

extension RegionPlansPane {
    /// An answer for other plans than are shown now is dropped. At first this year's plan is
    /// selected.
    private mutating func take(_ read: [PlanSummary], of scope: PlanScope) -> [Step<Self>] {
        guard scope == self.scope else { return [] }
        let row = selectedRow
        plans = read.sorted {
            (-$0.plan.year, name(of: $0.plan.region)) < (-$1.plan.year, name(of: $1.plan.region))
        }
        marks.keep(Set(read.map(\.id)))
        reshape()
        if let expected, read.contains(where: { $0.id == expected }) {
            (selection, self.expected) = (expected, nil)
        }
        keepSelection(near: row ?? shown.firstIndex { $0.plan.year == today.year } ?? 0)
        return []
    }

    /// An answer for a plan that is neither shown nor wanted is dropped.
    private mutating func take(_ detail: PlanDetail) -> [Step<Self>] {
        if open?.id == detail.plan.id {
            open?.take(detail, cells: PlanLineCells(detail, reference, today))
        } else if open == nil, opening == detail.plan.id {
            open = OpenPlan(detail, cells: PlanLineCells(detail, reference, today))
            wanted.map { open?.select(line: $0) }
            open?.show(wantedLook)
            (opening, wanted, wantedLook) = (nil, nil, .tree)
        }
        return beginnings
    }

    private mutating func leave(_ id: RegionPlan.ID) -> [Step<Self>] {
        guard id == open?.id || id == opening else { return [] }
        open = nil
        opening = nil
        return say(.planGone, .refusal) + [.run(.readPlans(scope))]
    }
}

extension Phrase {
    fileprivate static let planGone = Phrase(
        nl: "Dat plan is er niet meer.", en: "That plan is gone.")
}
