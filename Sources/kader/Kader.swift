import ArgumentParser
import Foundation
import KaderApp
import KaderDomain

/// `kader`: the terminal program, and every command beside it.
///
/// Commands are `kader NOUN VERB`. What `run` throws becomes a sentence on standard error and an
/// exit status (``ExitStatus``); a command never exits by itself.
@main
struct Kader: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kader",
        abstract: "Networks, region plans and spreekuren of the union, in a terminal.",
        discussion: """
            Without a command it opens the terminal program: with --plain in lines, with --read-only to look only.
            Every command takes --database, --language, --as, --now and --read-only: see kader panes --help.
            The database is that of --database or KADER_DATABASE, else kader/kader.sqlite in your data folder.
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "A database:",
                subcommands: [
                    Panes.self, ScreenCommand.self, ReplayCommand.self, KeysCommand.self,
                    InitCommand.self, DemoCommand.self,
                    BackupCommand.self, OpenCommand.self, UpkeepCommand.self, SettingCommand.self,
                    RestoreCommand.self, CheckCommand.self,
                ]),
            CommandGroup(
                name: "Reference:",
                subcommands: [
                    RegionCommand.self, MunicipalityCommand.self, HouseCommand.self,
                    FNVRegionCommand.self,
                ]),
            CommandGroup(
                name: "Networks and people:",
                subcommands: [
                    NetworkCommand.self, ContactCommand.self, KaderlidCommand.self,
                    ConsulentCommand.self,
                ]),
            CommandGroup(
                name: "Region plans:",
                subcommands: [
                    PlanCommand.self, ConferenceCommand.self, ConditionCommand.self,
                    ScorecardCommand.self, MapCommand.self,
                ]),
            CommandGroup(
                name: "Regional consultation:",
                subcommands: [
                    OrganisationCommand.self, AcquaintanceCommand.self, BodyCommand.self,
                    SeatCommand.self, SittingCommand.self, DecisionCommand.self,
                    CalendarCommand.self, FundCommand.self, FundRoundCommand.self,
                    FundApplicationCommand.self, SectorTableCommand.self,
                    RegionProjectCommand.self, CaoCommand.self, CaoUseCommand.self,
                    CoordinatorCommand.self,
                ]),
            CommandGroup(
                name: "Spreekuren:",
                subcommands: [
                    SpreekuurCommand.self, AppointmentCommand.self, SlotsCommand.self,
                    RoomCommand.self, ServiceCommand.self, CampaignCommand.self,
                    TaxQuestionCommand.self, QueueCommand.self,
                    CallbackCommand.self, ToDoCommand.self, WaitingCommand.self,
                    RemindersCommand.self, FiguresCommand.self,
                ]),
            CommandGroup(
                name: "Conversations:",
                subcommands: [
                    RegistrationCommand.self, DossierCommand.self, SignalCommand.self,
                    EmployerCommand.self,
                    QualityTestCommand.self, CrisisCommand.self,
                    ProblemCommand.self, DeadlineCommand.self, ReferralCommand.self,
                    PartnerReferenceCommand.self, TrajectoryCommand.self,
                    MeetingCommand.self,
                ]),
            CommandGroup(
                name: "Everything:",
                subcommands: [
                    SearchCommand.self, HistoryCommand.self, UndoCommand.self, RedoCommand.self,
                    ImportCommand.self, ExportCommand.self, ViewCommand.self,
                ]),
            CommandGroup(
                name: "Replicas:",
                subcommands: [
                    SyncCommand.self, RemoteCommand.self, ClashCommand.self, BusCommand.self,
                    HeldCommand.self,
                ]),
            CommandGroup(
                name: "Access:",
                subcommands: [
                    AccessCommand.self, KeyCommand.self, PinCommand.self, LogCommand.self,
                    RetentionCommand.self,
                    PersonCommand.self, PrivacyCommand.self,
                    SessionCommand.self, ServeKeyCommand.self,
                ]),
        ].narrowed(to: CommandLine.arguments.dropFirst().first),
        defaultSubcommand: Panes.self)

    static func main() {
        StandardStreams.hold()
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let session = forced(by: arguments) {
            perform(in: Surroundings().spoken) {
                var session = try session.get()
                try session.run()
                try Output.flush()
            }
        } else if let surroundings = Surroundings(scanning: arguments) {
            perform(in: surroundings.spoken) { try Panes.run(in: surroundings) }
        } else {
            run(arguments)
        }
    }

    /// What `sshd` asks: read without the other commands, so that nobody waits for those.
    private static func forced(by arguments: [String]) -> Result<any ParsableCommand, any Error>? {
        let name = arguments.first
        guard let type = forced.first(where: { $0.configuration.commandName == name })
        else { return nil }
        return Result { try type.parseAsRoot(Array(arguments.dropFirst())) }
    }

    /// Does in this process what these arguments ask.
    static func perform(_ arguments: [String]) throws {
        var command = try parseAsRoot(ordered(arguments))
        try command.run()
        try Output.flush()
    }

    /// Does what argument-parser makes of the arguments.
    private static func run(_ arguments: [String]) {
        var language = Surroundings.spoken(by: arguments)
        do {
            var command = try parseAsRoot(ordered(arguments))
            language = (command as? any SpeakingCommand)?.options.spoken ?? language
            perform(in: language) {
                try command.run()
                try Output.flush()
            }
        } catch {
            leave(after: error, in: language)
        }
    }

    private static func perform(in language: Language, _ body: () throws -> Void) {
        do {
            try body()
        } catch {
            leave(after: error, in: language)
        }
    }

    /// Says what went wrong and ends the program.
    private static func leave(after error: any Error, in language: Language) -> Never {
        guard let status = ExitStatus(error) else { explain(error, in: language) }
        try? Output.flush()
        for line in Complaint(error).lines(in: language) { Output.tell(line) }
        Foundation.exit(status.rawValue)
    }

    /// Help, a version, or what was not understood: with argument-parser's own status, and in Dutch
    /// with words of ours.
    private static func explain(_ error: any Error, in language: Language) -> Never {
        guard language == .nl else { exit(withError: error) }
        if exitCode(for: error) == .success { help(error) }
        guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
        for line in ParserWords.dutch(fullMessage(for: error)).split(
            separator: "\n", omittingEmptySubsequences: false)
        { Output.tell(String(line)) }
        exit(withError: ExitCode.validationFailure)
    }

    /// Help in Dutch; a version and a script for a shell as they are.
    private static func help(_ error: any Error) -> Never {
        let message = fullMessage(for: error, columns: HelpText.unbroken)
        guard HelpText.isHelp(message) else { exit(withError: error) }
        Output.write(HelpText.dutch(message) + "\n")
        exit(withError: ExitCode.success)
    }
}
