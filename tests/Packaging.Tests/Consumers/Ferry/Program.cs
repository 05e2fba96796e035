using Azure.Connectors.Sdk.Emulator;
using Harbour.Ferry;
using Harbour.Ferry.Models;

await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromFile("ferry", args[0])]);
emulator.For("ferry").Operation(FerryOperations.ListCrossings).Returns("""[{"id":"a/1","departure":"2026-05-01T07:30:00Z","free":12}]""");
emulator.For("ferry").Operation(FerryOperations.BookCrossing).Returns("""{"passengers":2,"deck":"upper","reference":"R-77"}""", 201);
await emulator.StartAsync();

FerryClient ferry = new(emulator.GetConnectionRuntimeUrl("ferry"));
IReadOnlyList<Crossing> crossings = await ferry.ListCrossingsAsync(new DateOnly(2026, 5, 1));
Booking booking = await ferry.BookCrossingAsync(crossings[0].Id!, new Booking { Passengers = 2, Deck = "upper" });
Console.WriteLine($"{crossings[0].Free} {booking.Reference}");
Console.WriteLine(string.Join(' ', emulator.Calls.Select(call => call.RawPathAndQuery)));
return emulator.AllConform ? 0 : 1;
