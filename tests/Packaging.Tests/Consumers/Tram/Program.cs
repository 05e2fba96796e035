// Generates nothing: the generator is missing.
return 0;
