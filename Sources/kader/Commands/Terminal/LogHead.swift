import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import KaderStore

/// The first line of a log of keys: `# kader 0.1.0, nl, 2026-11-24T09:00`.
struct LogHead {
    let language: Language
    let now: LocalTime

    init(language: Language, now: LocalTime) {
        (self.language, self.now) = (language, now)
    }

    /// Nil where the log begins otherwise, as a macro does.
    init?(of log: String) {
        let parts = log.prefix { !$0.isNewline }.components(separatedBy: ", ")
        guard parts.count == 3, parts[0].hasPrefix("# kader "),
            let language = Language(rawValue: parts[1]), let now = LocalTime(parts[2])
        else { return nil }
        self.init(language: language, now: now)
    }

    var line: String { "# kader \(Kader.configuration.version), \(language.rawValue), \(now)\n" }
}

extension Dependencies {
    /// As it was when the log was kept, but for what is asked for by option. The time only in a demo:
    /// elsewhere nothing is written at another time than now.
    func asKept(_ head: LogHead?, _ options: Options) -> Dependencies {
        guard let head else { return self }
        var kader = self
        if options.language == nil { kader.language = head.language }
        if options.now == nil, store.founding.isDemo {
            kader.store = store.store.as(store.actor, at: .fixed(head.now))
        }
        return kader
    }
}
