internal import CNcurses
public import TerminalUI

/// Reading.
extension CursesTerminal {
    /// The most characters of a paste that are kept.
    private static let longestPaste = 1_000_000

    public func nextEvent() -> InputEvent? {
        while let input = read() {
            if let event = event(of: input) { return event }
        }
        return nil
    }

    /// Sequences that terminals send although their description has none or others.
    func defineKeys() {
        let sequences: [(String, Int32)] = [
            ("[<", RawInput.mouse), ("[M", RawInput.oldMouse),
            ("[200~", RawInput.pasteStart), ("[201~", RawInput.pasteEnd),
            ("[1;5D", RawInput.wordLeft), ("[1;5C", RawInput.wordRight),
            ("[1;3D", RawInput.wordLeft), ("[1;3C", RawInput.wordRight),
            ("[A", KEY_UP), ("[B", KEY_DOWN), ("[C", KEY_RIGHT), ("[D", KEY_LEFT),
            ("OA", KEY_UP), ("OB", KEY_DOWN), ("OC", KEY_RIGHT), ("OD", KEY_LEFT),
            ("[H", KEY_HOME), ("[F", KEY_END), ("[1~", KEY_HOME), ("[4~", KEY_END),
            ("OH", KEY_HOME), ("OF", KEY_END), ("[Z", KEY_BTAB), ("[2~", KEY_IC),
            ("[3~", KEY_DC), ("[5~", KEY_PPAGE), ("[6~", KEY_NPAGE),
        ]
        for (sequence, code) in sequences { define_key("\u{1B}" + sequence, code) }
    }

    private func read() -> RawInput? {
        if let input = pushedBack {
            pushedBack = nil
            return input
        }
        // Not wget_wch: it loses a character whose bytes do not come at once.
        while case let code = wgetch(window), code != ERR {
            guard let byte = UInt8(exactly: code) else { return .code(code) }
            if let scalar = letters.take(byte) { return .character(scalar) }
        }
        return nil
    }

    /// The event of what was read; nil where it means nothing, or is part of a paste.
    private func event(of input: RawInput) -> InputEvent? {
        if paste != nil { return collect(input) }
        if report != nil { return report(input) }
        switch input {
        case .character("\u{1B}"): return escape().map { .key($0) }
        case .character(let scalar): return key(of: scalar).map { .key($0) }
        case .code(RawInput.pasteStart):
            paste = ""
            return nil
        case .code(RawInput.mouse):
            report = ""
            return nil
        case .code(RawInput.oldMouse): return oldReport()
        case .code(KEY_RESIZE): return .resize(resized())
        case .code(let code): return key(of: code).map { .key($0) }
        }
    }

    /// Adds to the paste; the whole of it where this is its end.
    private func collect(_ input: RawInput) -> InputEvent? {
        switch input {
        case .code(RawInput.pasteEnd):
            defer { paste = nil }
            return paste.map { .paste($0) }
        case .character(let scalar) where (paste?.utf8.count ?? 0) < Self.longestPaste:
            paste?.unicodeScalars.append(scalar == "\r" ? "\n" : scalar)
        default: break
        }
        return nil
    }

    /// Esc, or Alt with the key that came in the same moment; nil for a sequence that ncurses does
    /// not know, whose letters must not pass for keys.
    private func escape() -> Key? {
        guard let next = read() else { return .escape }
        if Self.isBackspace(next) { return .alt("\u{7F}") }
        guard case .character(let scalar) = next, scalar.value >= 0x20 else {
            pushedBack = next
            return .escape
        }
        guard scalar == "[" || scalar == "O", let more = read() else {
            return .alt(Character(scalar))
        }
        if scalar == "[" { skipSequence(from: more) }
        return nil
    }

    /// Where keys of the keypad are known, Backspace is one of them.
    private static func isBackspace(_ input: RawInput) -> Bool {
        switch input {
        case .character(let scalar): [8, 127].contains(scalar.value)
        case .code(let code): code == KEY_BACKSPACE
        }
    }

    /// Reads on to the end of a control sequence (ECMA-48, 5.4): a character from `@` to `~`.
    private func skipSequence(from first: RawInput) {
        var input = first
        while case .character(let scalar) = input, (0x20...0x3F).contains(scalar.value) {
            guard let next = read() else { return }
            input = next
        }
        if case .code = input { pushedBack = input }
    }

    private func key(of scalar: Unicode.Scalar) -> Key? {
        switch scalar.value {
        case 9: .tab
        case 10, 13: .enter
        case 8, 127: .backspace
        case 1...26: Unicode.Scalar(scalar.value + 96).map { .control(Character($0)) }
        case 0..<32: nil
        default: .character(Character(scalar))
        }
    }

    private func key(of code: Int32) -> Key? {
        if code > KEY_F0, code <= KEY_F0 + 63 { return .function(Int(code - KEY_F0)) }
        return Self.keys[code]
    }

    private static let keys: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
        KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_BACKSPACE: .backspace,
        KEY_DC: .delete, KEY_IC: .insert, KEY_BTAB: .backTab, KEY_ENTER: .enter,
        RawInput.wordLeft: .alt("b"), RawInput.wordRight: .alt("f"),
    ]
}
