public import ArgumentParser
internal import KaderApp
public import KaderDemo
public import KaderDomain
public import KaderExchange
public import KaderStore
public import TerminalUI

// Values of the domain as arguments: what they cannot be is refused by the parser (64).

extension Day: ExpressibleByArgument {}
extension TimeOfDay: ExpressibleByArgument {}
extension LocalTime: ExpressibleByArgument {}
extension Identifier: ExpressibleByArgument {}
extension PlanOwner: ExpressibleByArgument {}
extension Recipient: ExpressibleByArgument {}
extension AnalysisTopic: ExpressibleByArgument {}
extension ConferencePoint.Sort: ExpressibleByArgument {}
extension RegionCondition: ExpressibleByArgument {}
extension ConditionMark.State: ExpressibleByArgument {}

extension PlanTag: ExpressibleByArgument {
    /// By its key, or by a name that only it has: `promise:3`, `waakhond`.
    public init?(argument: String) { self.init(typed: argument) }
}
extension Language: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
extension Service: ExpressibleByArgument {}
extension RoomKind: ExpressibleByArgument {}
extension DayHours: ExpressibleByArgument {}
extension Standing: ExpressibleByArgument {}
extension DayPart: ExpressibleByArgument {}
extension OtherParty.Kind: ExpressibleByArgument {}
extension WorkTransition: ExpressibleByArgument {}
extension SignalCell: ExpressibleByArgument {}
extension ISOWeek: ExpressibleByArgument {}
extension SignalAudience: ExpressibleByArgument {}
extension Department: ExpressibleByArgument {}
extension ConsentMeans: ExpressibleByArgument {}
extension TrajectoryGround: ExpressibleByArgument {}
extension TrajectoryResult: ExpressibleByArgument {}
extension TrajectoryItem.Progress: ExpressibleByArgument {}
extension MeetingAttendance: ExpressibleByArgument {}
extension CrisisRole: ExpressibleByArgument {}
extension Urgency: ExpressibleByArgument {}
extension RegionFigure: ExpressibleByArgument {}
extension RegionLevel: ExpressibleByArgument {}
extension LevelStanding: ExpressibleByArgument {}
extension Decision.Sort: ExpressibleByArgument {}
extension FundApplication.State: ExpressibleByArgument {}
extension RegionProject.Phase: ExpressibleByArgument {}
extension CaoUse.Usage: ExpressibleByArgument {}
extension QualitySubject: ExpressibleByArgument {}
extension QualityCriterion: ExpressibleByArgument {}
extension QualityVerdict: ExpressibleByArgument {}
extension ProtectedNote.Kind: ExpressibleByArgument {}
extension Erasure.Ground: ExpressibleByArgument {}
extension SettingKey: ExpressibleByArgument {}
extension PersonRight: ExpressibleByArgument {}
extension PersonRequest.Outcome: ExpressibleByArgument {}

extension DeadlineTerm: ExpressibleByArgument {
    /// Its code, or words of which the first term that is meant by them counts: `vso`, `bezwaar`.
    public init?(argument: String) {
        guard let term = Self(rawValue: argument) ?? Self.matching(argument).first else {
            return nil
        }
        self = term
    }
}

extension Waiver.Rule: ExpressibleByArgument {}
extension BoardRole: ExpressibleByArgument {}
extension WorkingGroupState: ExpressibleByArgument {}
extension NetworkRequest.Kind: ExpressibleByArgument {}
extension ConsulentStatus: ExpressibleByArgument {}
extension TrainingKind: ExpressibleByArgument {}
extension SpokenLanguage: ExpressibleByArgument {}
extension Hours: ExpressibleByArgument {}
extension DatedHours: ExpressibleByArgument {}

extension WeeklyHours: ExpressibleByArgument {
    public init?(argument: String) { self.init(typed: argument) }
}
extension ActionState: ExpressibleByArgument {}
extension PlanStatus: ExpressibleByArgument {}
extension DemoScale: ExpressibleByArgument {}
extension TableKind: ExpressibleByArgument {}
extension DocumentFormat: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
extension MessageKind: ExpressibleByArgument {}
extension StoredKind: ExpressibleByArgument {}
extension ListName: ExpressibleByArgument {}
extension BusTrip.State: ExpressibleByArgument {}
extension BusStop.Purpose: ExpressibleByArgument {}
extension BusTally.Sort: ExpressibleByArgument {}
extension AgendaScale: ExpressibleByArgument {}
extension DaySplit: ExpressibleByArgument {}
extension FigureGrouping: ExpressibleByArgument {}

extension Actor: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension AccessScope: ExpressibleByArgument {}

extension AccessRole: ExpressibleByArgument {
    /// By its key, or by its name: `administrator`, `beheerder`.
    public init?(argument: String) { self.init(typed: argument) }
}

extension Weekday: ExpressibleByArgument {
    /// Its English name, or the first letters of it.
    public init?(argument: String) {
        guard argument.count >= 2,
            let found = Weekday.allCases.first(where: {
                $0.name.en.lowercased().hasPrefix(argument.lowercased())
            })
        else { return nil }
        self = found
    }

    public static var allValueStrings: [String] { allCases.map { $0.name.en.lowercased() } }
}
