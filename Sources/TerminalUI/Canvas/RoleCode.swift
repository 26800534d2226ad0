/// A role as a number: cells stay small with it, and two are compared at once.
struct RoleCode: Hashable, Sendable {
    private let number: UInt32

    init(_ role: Role) {
        number =
            switch role {
            case .shade(let degree): Self.shade | Self.packed(degree)
            case .layer(let layer): Self.layer | Self.packed(layer)
            case .plain: 0
            case .title: 1
            case .heading: 2
            case .selected: 3
            case .selectedInactive: 4
            case .muted: 5
            case .warning: 6
            case .danger: 7
            case .success: 8
            case .accent: 9
            case .border: 10
            case .borderActive: 11
            case .input: 12
            case .hint: 13
            case .key: 14
            }
    }

    var role: Role {
        switch number & Self.kind {
        case Self.shade: .shade(degree)
        case Self.layer: .layer(degree)
        case let plain: Self.plain[Int(plain)]
        }
    }

    private static let plain: [Role] = [
        .plain, .title, .heading, .selected, .selectedInactive, .muted, .warning, .danger, .success,
        .accent, .border, .borderActive, .input, .hint, .key,
    ]
    private static let (shade, layer): (UInt32, UInt32) = (15, 16)

    /// The bits that tell which role; those above them how much, or which one.
    private static let kind: UInt32 = 31
    private static let bits: UInt32 = 5

    /// What does not fit counts as the nearest that does.
    private static func packed(_ degree: Int) -> UInt32 {
        let most = Int(Int32.max >> Int32(bits))
        return UInt32(bitPattern: Int32(min(max(-most, degree), most))) << bits
    }

    private var degree: Int { Int(Int32(bitPattern: number) >> Int32(Self.bits)) }
}
