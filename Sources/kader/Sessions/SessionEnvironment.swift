import Foundation

/// The variables with which a session goes on: a short list, each as it can be trusted. Everything else
/// that came over the wire is dropped before anybody reads it.
enum SessionEnvironment {
    /// - Parameter environment: as it came.
    static func cleaned(_ environment: [String: String]) -> [String: String] {
        var clean = ["PATH": "/usr/bin:/bin"]
        clean["HOME"] = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        clean["TERM"] = environment["TERM"].map { isTerminal($0) ? $0 : "xterm" }
        for (name, value) in environment
        where isAboutLanguage(name) && isLocale(value) {
            clean[name] = value
        }
        return clean
    }

    /// Makes the environment of this process so.
    static func clean() {
        let present = ProcessInfo.processInfo.environment
        let wanted = cleaned(present)
        for name in present.keys where wanted[name] == nil { unsetenv(name) }
        for (name, value) in wanted { setenv(name, value, 1) }
    }

    /// Letters, digits and `+ . _ -`, a letter or digit in front: no way to another file.
    private static func isTerminal(_ name: String) -> Bool {
        name.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9+._-]{0,39}/) != nil && !name.contains("..")
    }

    private static func isAboutLanguage(_ name: String) -> Bool {
        name == "LANG" || name == "LANGUAGE"
            || name.wholeMatch(of: /LC_[A-Z]{3,20}/) != nil
    }

    private static func isLocale(_ value: String) -> Bool {
        value.wholeMatch(of: /[A-Za-z]{1,10}(_[A-Za-z]{2})?(\.[A-Za-z0-9-]{1,12})?(@[a-z]{1,12})?/)
            != nil
    }
}
