package dev.ilg.testing.planted;

class OrderManager {}
