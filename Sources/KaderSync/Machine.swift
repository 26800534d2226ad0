internal import Foundation

/// The computer that kader runs on.
public enum Machine {
    /// What it calls itself, without its domain: how others see this device.
    public static var name: String {
        let name = ProcessInfo.processInfo.hostName.prefix { $0 != "." }
        return name.isEmpty ? "kader" : String(name.prefix(40))
    }
}
