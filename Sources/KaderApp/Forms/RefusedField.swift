internal import KaderDomain
internal import TerminalUI

/// A field at which a rule refused what was filled in. Its mark stands until something changes from
/// which that may have followed: going past it changes nothing.
struct RefusedField: Hashable, Sendable {
    let field: String
    let words: String
    private let decisive: [String: FieldValue]

    init(_ field: String, _ words: String, in form: OpenForm) {
        self.field = field
        self.words = words
        decisive = form.decisive(for: field)
    }

    func stands(in form: OpenForm) -> Bool { form.decisive(for: field) == decisive }
}

extension OpenForm {
    /// The field itself, and all that is chosen, a day or a time; not what is only told.
    fileprivate func decisive(for field: String) -> [String: FieldValue] {
        values.values.filter { id, _ in
            switch state?[id]?.kind {
            case .text, .longText: id == field
            default: true
            }
        }
    }

    /// Marks the field again that was refused, or forgets that where it stands no more.
    mutating func settleRefusal() {
        guard let refused else { return }
        if refused.stands(in: self) {
            state?.setError(refused.words, for: refused.field)
        } else {
            if state?[refused.field]?.error == refused.words {
                state?.setError(nil, for: refused.field)
            }
            self.refused = nil
        }
    }
}
