import Foundation
import KaderApp
import TerminalUI

/// `kader --plain`: the terminal program as lines on standard output, of lines on standard input.
enum PlainScreen {
    /// Whether the terminal says of itself that it can do no more than print.
    static var isAllThereIs: Bool {
        isatty(STDIN_FILENO) != 0 && Surroundings.environment("TERM") == "dumb"
    }

    /// - Parameter log: takes every line that is typed, as it happens.
    static func run(_ kader: Dependencies, log: LogFile? = nil) {
        converse(kader) { plain in
            fflush(nil)
            guard let line = readLine() else {
                Output.write("\n")
                return nil
            }
            let kept = plain.isProtecting ? "*" : line
            log?.add(EventLog.line(kept))
            // What comes through a pipe is not echoed by a terminal.
            if isatty(STDIN_FILENO) == 0 { Output.show(line) }
            return line
        }
    }

    /// Answers as somebody did before, until they left or no line is left.
    static func replay(_ lines: [String], _ kader: Dependencies) {
        var left = lines[...]
        converse(kader) { _ in
            let line = left.popFirst()
            Output.show(line.map(shown) ?? "")
            return line
        }
    }

    /// - Parameter answer: what is typed behind the prompt; nil where nobody types any more.
    private static func converse(_ kader: Dependencies, _ answer: (Plain) -> String?) {
        var kader = kader
        kader.papers = Surroundings.papers
        var plain = Plain(kader)
        show(plain.open())
        while !plain.isOver {
            Output.write(shown(plain.prompt) + " ")
            guard let line = answer(plain) else { break }
            show(plain.answer(line))
        }
        plain.end()
    }

    private static func show(_ lines: [String]) {
        for line in lines { Output.show(shown(line)) }
    }

    /// As the terminal can show it: without accents and signs where it does not read UTF-8.
    private static func shown(_ line: String) -> String {
        if isUTF8 { return line.harmless }
        var canvas = Canvas(size: Size(columns: max(1, TextWidth.columns(of: line)), rows: 1))
        canvas.write(line, at: Point(column: 0, row: 0))
        return canvas.ascii().text
    }

    private static let isUTF8: Bool = {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"]
        let locale = names.compactMap { Surroundings.environment($0) }.first ?? ""
        return locale.uppercased().replacing("-", with: "").contains("UTF8")
    }()
}
