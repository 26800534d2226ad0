internal import Foundation
internal import KaderDemo
internal import KaderDomain
internal import KaderReference

let start = Date()
try Demo.create(
    at: CommandLine.arguments[2], scale: DemoScale(rawValue: CommandLine.arguments[1]) ?? .desk,
    seed: 1, today: Day("2026-11-24") ?? .first, reference: try .embedded()
) { print(String(format: "%6.1f", Date().timeIntervalSince(start)), $0) }
print(Date().timeIntervalSince(start))
