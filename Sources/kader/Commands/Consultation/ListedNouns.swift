import ArgumentParser
import KaderDomain

/// What every noun of the tables of a region can do.
private func verbs<Facts: ListedFacts>(_ type: Facts.Type) -> [any ParsableCommand.Type] {
    [
        ListedList<Facts>.self, ListedShow<Facts>.self, ListedAdd<Facts>.self,
        ListedEdit<Facts>.self, ListedWithdraw<Facts>.self,
    ]
}

/// `kader organisation …` (S34)
struct OrganisationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation",
        abstract: "Organisations with which we work in a region or in the country.",
        subcommands: verbs(OrganisationFacts.self),
        defaultSubcommand: ListedList<OrganisationFacts>.self)
}

/// `kader acquaintance …` (S34)
struct AcquaintanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "acquaintance", abstract: "Which of us knows whom at an organisation.",
        subcommands: verbs(AcquaintanceFacts.self),
        defaultSubcommand: ListedList<AcquaintanceFacts>.self)
}

/// `kader body …` (S35)
struct BodyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "body", abstract: "Bodies that decide or advise: boards, tables.",
        subcommands: verbs(BodyFacts.self), defaultSubcommand: ListedList<BodyFacts>.self)
}

/// `kader seat …` (S35)
struct SeatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seat", abstract: "Our seats in bodies: who holds them, until when.",
        subcommands: verbs(SeatFacts.self) + [SeatAlarms.self],
        defaultSubcommand: ListedList<SeatFacts>.self)
}

/// `kader sitting …` (S35)
struct SittingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitting", abstract: "Days on which a body meets, and what we bring in.",
        subcommands: verbs(SittingFacts.self), defaultSubcommand: ListedList<SittingFacts>.self)
}

/// `kader decision …` (S61)
struct DecisionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decision", abstract: "Decisions, agreements and terms: by when, by whom.",
        subcommands: verbs(DecisionFacts.self), defaultSubcommand: ListedList<DecisionFacts>.self)
}

/// `kader fund-round …` (S55)
struct FundRoundCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fund-round", abstract: "When a fund is open, and on which conditions.",
        subcommands: verbs(FundRoundFacts.self),
        defaultSubcommand: ListedList<FundRoundFacts>.self)
}

/// `kader fund-application …` (S55)
struct FundApplicationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fund-application", abstract: "Applications to funds: amount and state.",
        subcommands: verbs(FundApplicationFacts.self),
        defaultSubcommand: ListedList<FundApplicationFacts>.self)
}

/// `kader sector-table …` (S41)
struct SectorTableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sector-table",
        abstract: "Tables of a sector in a region, those that matter most first.",
        subcommands: verbs(SectorTableFacts.self),
        defaultSubcommand: ListedList<SectorTableFacts>.self)
}

/// `kader project …` (S59)
struct RegionProjectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project", abstract: "Regional projects with our conditions, by phase.",
        subcommands: verbs(RegionProjectFacts.self),
        defaultSubcommand: ListedList<RegionProjectFacts>.self)
}

/// `kader cao …` (S54)
struct CaoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cao", abstract: "Cao agreements that regions can use.",
        subcommands: verbs(CaoAgreementFacts.self) + [CaoGaps.self],
        defaultSubcommand: ListedList<CaoAgreementFacts>.self)
}

/// `kader cao-use …` (S54)
struct CaoUseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cao-use", abstract: "How a region uses a cao agreement.",
        subcommands: verbs(CaoUseFacts.self), defaultSubcommand: ListedList<CaoUseFacts>.self)
}

/// `kader coordinator …` (S25)
struct CoordinatorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coordinator", abstract: "Who coordinates a region, and until when.",
        subcommands: verbs(CoordinatorFacts.self),
        defaultSubcommand: ListedList<CoordinatorFacts>.self)
}
