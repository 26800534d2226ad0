import Testing

@testable import kader

/// What may be asked over SSH, and with which variables.
@Suite struct SessionRequestTests {
    @Test(arguments: [
        ("kader sync --stdio", ["sync", "--stdio"]),
        ("kader export networks", ["export", "networks"]),
        (
            "kader export table networks --format json",
            ["export", "table", "networks", "--format", "json"]
        ),
        (
            "kader  export plans --region 'Zuidoost Brabant' --year 2027",
            ["export", "plans", "--region", "Zuidoost Brabant", "--year", "2027"]
        ),
        (
            "kader export day-list --house groningen --day 2026-11-24 --json",
            ["export", "day-list", "--house", "groningen", "--day", "2026-11-24", "--json"]
        ),
        ("kader import contacts -", ["import", "contacts", "-"]),
        ("kader import contacts - --dry-run", ["import", "contacts", "-", "--dry-run"]),
        ("kader import contacts --template", ["import", "contacts", "--template"]),
    ])
    func whatReachesNoFileIsTaken(text: String, arguments: [String]) throws {
        #expect(try SessionRequest(text).arguments == arguments)
    }

    @Test(arguments: [
        "id", "sh", "/bin/sh", "kader", "kader panes", "kader contact list", "kader key list",
        "/usr/bin/kader sync --stdio", "KADER export networks", "kader --as bert sync --stdio",
        "kader sync", "kader sync /media/stick", "kader sync --stdio --database x",
        "kader sync --stdio x", "kader export", "kader export networks --output x",
        "kader export networks --output=x", "kader export networks --force",
        "kader export networks -o x", "kader export networks --as bert",
        "kader export networks --database x", "kader export networks --now 2026-11-24T09:00",
        "kader export ../../etc/passwd", "kader export networks x y", "kader export networks --",
        "kader export networks --language --output",
        "kader import contacts", "kader import contacts x.csv", "kader import contacts /etc/passwd",
        "kader import contacts - x", "kader import - contacts", "kader import contacts - --as bert",
        "kader export networks; id", "kader export networks & id", "kader export networks | sh",
        "kader export $(id)", "kader export `id`", "kader export networks\nid",
        "kader export networks\u{0}", "kader export networks > x", "kader export 'networks",
        "kader export *", "kader export ~", "kader\texport\tnetworks", "",
        "kader export " + String(repeating: "a", count: 1000),
    ])
    func allElseIsRefused(text: String) {
        #expect(throws: SessionRefusal.self) { try SessionRequest(text) }
    }

    @Test func onlyWhatIsKnownAndWellFormedIsLeftOfTheEnvironment() {
        let clean = SessionEnvironment.cleaned([
            "HOME": "/var/lib/kader", "TERM": "xterm-256color", "LANG": "nl_NL.UTF-8",
            "LC_ALL": "C.UTF-8", "LC_TIME": "../../x", "LC_all": "C", "PATH": "/tmp",
            "LD_PRELOAD": "/var/x.so", "TERMINFO": "/tmp", "TERMINFO_DIRS": "/tmp",
            "KADER_DATABASE": "/var/x", "KADER_ACTOR": "bert", "XDG_DATA_HOME": "/tmp",
            "EDITOR": "sh", "VISUAL": "sh", "PAGER": "sh", "LESS": "x", "LESSOPEN": "|sh",
            "ENV": "/var/x", "BASH_ENV": "/var/x", "SSH_ORIGINAL_COMMAND": "id",
            "SWIFT_BACKTRACE": "x", "TMPDIR": "/tmp", "NCURSES_NO_PADDING": "1",
        ])
        #expect(
            clean == [
                "HOME": "/var/lib/kader", "TERM": "xterm-256color", "LANG": "nl_NL.UTF-8",
                "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
            ])
    }

    @Test(arguments: ["../../x", "/etc/passwd", "", "-v", ".hidden", "a b", "a\nb", "x..y", "é"])
    func aTerminalThatIsAPathBecomesAPlainOne(name: String) {
        #expect(SessionEnvironment.cleaned(["TERM": name])["TERM"] == "xterm")
    }
}
