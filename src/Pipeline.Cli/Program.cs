Console.WriteLine("plenary");
