public import ArgumentParser
import KaderApp
public import TerminalUI

/// `kader screen`: the program itself with a terminal that only records.
struct ScreenCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen", abstract: "Print the screen as text, after pressing keys.",
        discussion: """
            Keys as in the help of the program: 3 j <Enter> <Esc> <Tab> <C-s> <Space> "typed text".
            It reads and writes the database that it is given.
            """)

    @OptionGroup var options: Options

    @Option(help: "Columns and rows, such as 120x40.")
    var size = Size(columns: 80, rows: 24)

    @Option(help: "The keys to press, separated by blanks.")
    var keys = ""

    @Flag(help: "Print under the screen what role each cell has, a letter a cell.")
    var roles = false

    func validate() throws {
        do {
            _ = try Key.script(keys)
        } catch {
            throw ValidationError("--keys has '\(error.token)', which is not a key.")
        }
    }

    func run(with kader: Dependencies) throws {
        var rehearsal = Rehearsal(kader, size: size)
        rehearsal.press(try Key.script(keys))
        Output.write(Self.report(rehearsal.canvas, roles: roles) + "\n")
    }

    /// The rows of the screen, and below them those of the roles where asked.
    static func report(_ canvas: Canvas, roles: Bool) -> String {
        roles ? canvas.text + "\n" + canvas.roles : canvas.text
    }
}

extension Size: ExpressibleByArgument {
    public init?(argument: String) {
        let numbers = argument.split(separator: "x").map { Int($0) }
        guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
            (1...1000).contains(columns), (1...1000).contains(rows)
        else { return nil }
        self.init(columns: columns, rows: rows)
    }

    public var defaultValueDescription: String { "\(columns)x\(rows)" }
}
