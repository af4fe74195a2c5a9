package dev.ilg.testing.planted;

class Needy {

  Needy(int a, int b, int c, int d, int e, int f, int g) {}
}
